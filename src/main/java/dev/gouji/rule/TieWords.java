package dev.gouji.rule;

import dev.gouji.finding.Wording;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Puts a tie into words: with the values of a report, and as the form states it. */
final class TieWords {
    private final FormLabels labels;
    private final Scope scope;

    TieWords(FormLabels labels, Scope scope) {
        this.labels = labels;
        this.scope = scope;
    }

    /** What is filled in, what it should be, by how much it is off. */
    Wording message(Wording place, Tie tie) {
        BigDecimal off = tie.leftValue().subtract(tie.rightValue()).abs();
        return tie.statesOneCell() ? total(place, tie, off) : sides(place, tie, off);
    }

    private Wording total(Wording place, Tie tie, BigDecimal off) {
        Wording demand = tie.operator().demand();
        String actual = plain(tie.leftValue());
        String expected = plain(tie.rightValue());
        boolean blank = tie.cells().get(0).isBlank();
        Wording parts = values(tie.right());
        String zh =
                (blank ? "未填（按 0 计）" : "填报 " + actual) + "，" + demand.zh() + " " + expected + "（" + parts.zh() + "）";
        String en = (blank ? "is blank (counts as 0), " : "is " + actual + ", ") + demand.en() + " " + expected + " ("
                + parts.en() + ")";
        return tie.operator() == Operator.EQUAL
                ? new Wording(
                        place.zh() + zh + "，相差 " + plain(off) + "。",
                        place.en() + " " + en + ", off by " + plain(off) + ".")
                : new Wording(place.zh() + zh + "，请核实。", place.en() + " " + en + "; please verify.");
    }

    private Wording sides(Wording place, Tie tie, BigDecimal off) {
        Wording left = values(tie.left());
        Wording right = values(tie.right());
        String one = " = " + plain(tie.leftValue());
        String other = " = " + plain(tie.rightValue());
        return new Wording(
                place.zh() + "这一列不平：" + left.zh() + one + "，" + right.zh() + other + "，两边应当相等，相差 " + plain(off) + "。",
                place.en() + ": " + left.en() + one + ", but " + right.en() + other + "; both should be equal, off by "
                        + plain(off) + ".");
    }

    /** The tie by the form's labels in Chinese, as the rule file has it in English. */
    Wording expression(Condition condition, Tie tie) {
        String zh = names(tie.left()) + " " + tie.operator().sign() + " " + names(tie.right());
        return new Wording(zh, condition.toString());
    }

    private String names(List<Part> parts) {
        return joined(parts, part -> part.figure() == null ? plain(part.number()) : label(part.figure()));
    }

    /** The summands that are not 0: a total of 23 rows would hide the few that matter. */
    private Wording values(List<Part> parts) {
        List<Part> filled =
                parts.stream().filter(part -> part.number().signum() != 0).toList();
        if (filled.isEmpty() && parts.size() > 1) {
            return new Wording("各项都是 0 或空白", "all parts are 0 or blank");
        }
        return Wording.same(joined(filled.isEmpty() ? parts : filled, this::value));
    }

    private static String joined(List<Part> parts, Function<Part, String> words) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (!text.isEmpty() || part.sign() < 0) {
                text.append(part.sign() < 0 ? " − " : " + ");
            }
            text.append(words.apply(part));
        }
        return text.toString().strip();
    }

    private String value(Part part) {
        return part.figure() == null ? plain(part.number()) : label(part.figure()) + " " + plain(part.number());
    }

    private String label(Figure figure) {
        return switch (scope.each()) {
            case ROW -> labels.column(figure.address());
            case COLUMN -> labels.row(figure.address());
            case ONCE -> labels.both(figure.address());
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
