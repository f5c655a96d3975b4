package dev.gouji.finding;

import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells people in a line which cell is wrong, or which may be. */
public final class DiagnosisWords {
    private static final double SURE = 0.9;
    private static final int SUREST = 99;

    private DiagnosisWords() {}

    /** The likeliest changes, or, where they cannot be told apart from others, all that may be meant. */
    public static Wording of(Diagnosis diagnosis) {
        List<Alternative> alternatives = diagnosis.alternatives();
        if (alternatives.isEmpty()) {
            return diagnosis.gaveUp()
                    ? new Wording("时间所限，没有找出填错的单元格。", "No wrong cell was found in the time there was.")
                    : new Wording("没有找出填错的单元格。", "No wrong cell was found.");
        }
        Alternative first = alternatives.get(0);
        if (first.score() >= SURE) {
            return words(first);
        }
        return diagnosis.standsOut() ? weighed(first) : listed(diagnosis.told());
    }

    /** What may be wrong with that cell, and how likely that is; nothing where people are not told of it. */
    public static Wording of(Diagnosis diagnosis, Origin cell) {
        for (Alternative alternative : diagnosis.told()) {
            if (alternative.changes().stream()
                    .anyMatch(change -> change.origin().equals(cell))) {
                return weighed(alternative);
            }
        }
        return Wording.same("");
    }

    /** How sure that is, in percent; never all of it. */
    public static String percent(double score) {
        return Math.min(SUREST, Math.round(score * 100)) + "%";
    }

    private static Wording weighed(Alternative alternative) {
        Wording words = words(alternative);
        String percent = percent(alternative.score());
        return new Wording(words.zh() + "，把握 " + percent, words.en() + ", " + percent + " sure");
    }

    private static Wording listed(List<Alternative> alternatives) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Wording words = words(alternative);
            zh.add(words.zh() + " " + percent(alternative.score()));
            en.add(words.en() + " " + percent(alternative.score()));
        }
        return new Wording("分不清是哪一处：" + String.join("；", zh), "It cannot be told which: " + String.join("; ", en));
    }

    private static Wording words(Alternative alternative) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Change change : alternative.changes()) {
            Wording words = words(change);
            zh.add(words.zh());
            en.add(words.en());
        }
        return new Wording(String.join("，", zh), String.join(", ", en));
    }

    private static Wording words(Change change) {
        String cell = change.origin().cell().toString();
        String to = plain(change.to());
        BigDecimal from = change.from();
        Wording why = change.pattern().word();
        if (from == null) {
            boolean blank = change.pattern() == ChangePattern.BLANK;
            return new Wording(
                    cell + " 疑似漏填 " + to + (blank ? "" : "（" + why.zh() + "）"),
                    cell + " probably lacks " + to + (blank ? "" : " (" + why.en() + ")"));
        }
        if (change.pattern() == ChangePattern.BLANK) {
            return new Wording(
                    cell + " 疑似应填 " + to + "，填的是 " + plain(from),
                    cell + " probably should be " + to + ", not " + plain(from));
        }
        return new Wording(
                cell + " 疑似 " + to + " 误填为 " + plain(from) + "（" + why.zh() + "）",
                cell + " is probably " + to + ", typed as " + plain(from) + " (" + why.en() + ")");
    }

    /** The number as people write it. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
