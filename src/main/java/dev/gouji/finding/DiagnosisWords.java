package dev.gouji.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells people in a line which cell is wrong, or which may be. */
public final class DiagnosisWords {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.5;
    /** How much likelier than the second the first is when it is told alone. */
    private static final double CLEARLY = 3;

    /** How much less likely than the first those are that are not listed with it. */
    private static final double FAINT = 0.1;

    private static final int MOST_LISTED = 5;

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
        if (alternatives.size() == 1
                || first.score() >= LIKELY
                        && first.score() >= CLEARLY * alternatives.get(1).score()) {
            Wording likely = words(first);
            return new Wording(likely.zh() + "，把握 " + percent(first), likely.en() + ", " + percent(first) + " sure");
        }
        return listed(alternatives.stream()
                .filter(alternative -> alternative.score() >= FAINT * first.score())
                .limit(MOST_LISTED)
                .toList());
    }

    private static Wording listed(List<Alternative> alternatives) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Wording words = words(alternative);
            zh.add(words.zh() + " " + percent(alternative));
            en.add(words.en() + " " + percent(alternative));
        }
        return new Wording("分不清是哪一处：" + String.join("；", zh), "It cannot be told which: " + String.join("; ", en));
    }

    private static String percent(Alternative alternative) {
        return Math.round(alternative.score() * 100) + "%";
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

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
