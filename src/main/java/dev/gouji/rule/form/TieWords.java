package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.Operator;
import dev.gouji.table.Figure;
import java.math.BigDecimal;

/** Says of a broken tie what is filled in, what it should be, and by how much it is off. */
final class TieWords {
    private final PartWords parts;

    TieWords(PartWords parts) {
        this.parts = parts;
    }

    Wording message(Wording place, Tie tie) {
        BigDecimal off = tie.leftValue().subtract(tie.rightValue()).abs();
        return tie.statesOneCell() ? total(place, tie, off) : sides(place, tie, off);
    }

    private Wording total(Wording place, Tie tie, BigDecimal off) {
        Wording demand = tie.operator().demand();
        String actual = PartWords.plain(tie.leftValue());
        String expected = PartWords.plain(tie.rightValue());
        Figure cell = tie.left().get(0).figure();
        boolean blank = cell != null && cell.isBlank();
        Wording explained = explained(tie);
        String zh = (blank ? "未填（按 0 计）" : "填报 " + actual) + "，" + demand.zh() + " " + expected + explained.zh();
        String en = (blank ? "is blank (counts as 0), " : "is " + actual + ", ") + demand.en() + " " + expected
                + explained.en();
        return tie.operator() == Operator.EQUAL
                ? new Wording(
                        place.zh() + zh + "，相差 " + PartWords.plain(off) + "。",
                        place.en() + " " + en + ", off by " + PartWords.plain(off) + ".")
                : new Wording(place.zh() + zh + "，请核实。", place.en() + " " + en + "; please verify.");
    }

    /** What the other side is made of; a number alone explains itself. */
    private Wording explained(Tie tie) {
        if (tie.right().stream().allMatch(Part::isConstant)) {
            return Wording.same("");
        }
        Wording values = parts.values(tie.right());
        return new Wording("（" + values.zh() + "）", " (" + values.en() + ")");
    }

    private Wording sides(Wording place, Tie tie, BigDecimal off) {
        Wording left = side(tie, true);
        Wording right = side(tie, false);
        if (tie.operator() != Operator.EQUAL) {
            Wording demand = tie.operator().demand();
            return new Wording(
                    place.zh() + "：" + left.zh() + "，" + demand.zh() + " " + right.zh() + "，请核实。",
                    place.en() + ": " + left.en() + " " + demand.en() + " " + right.en() + "; please verify.");
        }
        String plain = PartWords.plain(off);
        return new Wording(
                place.zh() + "这一列不平：" + left.zh() + "，" + right.zh() + "，两边应当相等，相差 " + plain + "。",
                place.en() + ": " + left.en() + ", but " + right.en() + "; both should be equal, off by " + plain
                        + ".");
    }

    private Wording side(Tie tie, boolean left) {
        Wording values = parts.values(left ? tie.left() : tie.right());
        String sum = " = " + PartWords.plain(left ? tie.leftValue() : tie.rightValue());
        return new Wording(values.zh() + sum, values.en() + sum);
    }
}
