package dev.gouji.output;

import dev.gouji.finding.Correction;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.util.List;

/** What was corrected in a copy of the workbook, what was not, and why. */
final class CorrectionLines {
    private static final Wording TITLE =
            new Wording("更正（只在另存的工作簿里，原件未动）", "Corrections (in the copy alone; the original is as it was)");
    private static final Wording NONE = new Wording("没有可以更正的。", "There was nothing to correct.");
    private static final Wording VERIFY =
            new Wording("更正的数请对照原始资料逐一核实。", "Verify each corrected number against your records.");

    private final TextLines lines;

    CorrectionLines(TextLines lines) {
        this.lines = lines;
    }

    void write(List<Correction> corrections) throws IOException {
        lines.line(lines.style().paint(Colour.BOLD, lines.words(TITLE)));
        if (corrections.isEmpty()) {
            lines.wrapped(2, lines.words(NONE));
        }
        for (Correction correction : corrections) {
            lines.hanging("  ", 4, VisibleText.of(lines.words(words(correction))));
        }
        if (corrections.stream().anyMatch(Correction::isApplied)) {
            lines.wrapped(2, lines.words(VERIFY));
        }
        lines.blank();
    }

    /** The correction, and what became of it. */
    static Wording words(Correction correction) {
        Wording words = correction.words();
        CorrectionOutcome outcome = correction.outcome();
        String zh = outcome.word().zh();
        String en = outcome.word().en();
        return correction.isApplied()
                ? new Wording(words.zh() + "：" + zh, words.en() + ": " + en)
                : new Wording(words.zh() + "：未更正，" + zh, words.en() + ": not corrected, " + en);
    }
}
