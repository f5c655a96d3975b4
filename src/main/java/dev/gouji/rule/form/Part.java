package dev.gouji.rule.form;

import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A summand with its value in a report.
 *
 * @param factor what the number counts for
 * @param number the number; 0 for a blank
 * @param figure the cell; null for a number that stands in the rule, and for what is worked out of cells
 * @param amount what is worked out of cells; null for others
 */
record Part(
        BigDecimal factor,
        BigDecimal number,
        Source source,
        @Nullable Figure figure,
        @Nullable Amount amount) {
    static Part of(BigDecimal number) {
        return new Part(BigDecimal.ONE, number, Source.OWN, null, null);
    }

    static Part of(Source source, BigDecimal number, Figure figure) {
        return new Part(BigDecimal.ONE, number, source, figure, null);
    }

    static Part of(BigDecimal number, Amount amount) {
        return new Part(BigDecimal.ONE, number, Source.OWN, null, amount);
    }

    Part times(BigDecimal other) {
        return new Part(factor.multiply(other), number, source, figure, amount);
    }

    /** Whether it is a number that stands in the rule. */
    boolean isConstant() {
        return figure == null && amount == null;
    }

    /** Whether it is the value of that cell of the report. */
    boolean isOf(Figure cell) {
        return source == Source.OWN && figure != null && figure.address().equals(cell.address());
    }

    BigDecimal value() {
        return factor.multiply(number);
    }
}
