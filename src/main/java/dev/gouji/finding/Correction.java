package dev.gouji.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A correction that was suggested for a copy of the workbook, and what became of it.
 *
 * @param score how sure the suggestion is, from 0 to 1
 */
public record Correction(Change change, double score, CorrectionOutcome outcome) {
    /** What becomes of each change that the alternative makes. */
    public static List<Correction> of(Alternative alternative, Function<Change, CorrectionOutcome> outcome) {
        List<Correction> corrections = new ArrayList<>();
        for (Change change : alternative.changes()) {
            corrections.add(new Correction(change, alternative.score(), outcome.apply(change)));
        }
        return corrections;
    }

    /** Whether the copy has the right number. */
    public boolean isApplied() {
        return outcome.isApplied();
    }

    /** Where, the old and the new number, how the one comes of the other, and how sure that is. */
    public Wording words() {
        Wording numbers = numbers();
        return new Wording(change.origin() + " " + numbers.zh(), change.origin() + " " + numbers.en());
    }

    /** The same without the place, as the cell's note says it. */
    public Wording numbers() {
        Wording pattern = change.pattern().word();
        String percent = DiagnosisWords.percent(score);
        String to = " → " + DiagnosisWords.plain(change.to());
        String from = change.from() == null ? "" : DiagnosisWords.plain(change.from());
        return new Wording(
                (from.isEmpty() ? "空白" : from) + to + "（" + pattern.zh() + "，把握 " + percent + "）",
                (from.isEmpty() ? "blank" : from) + to + " (" + pattern.en() + ", " + percent + " sure)");
    }
}
