package dev.gouji.rule;

import dev.gouji.table.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A summand with its value in a report.
 *
 * @param number the cell's number, 0 for a blank, without the sign
 * @param figure the cell; null for a number that stands in the rule
 */
record Part(int sign, BigDecimal number, @Nullable Figure figure) {
    /** Whether it is the cell's value; a report has one cell at an address. */
    boolean isOf(Figure cell) {
        return figure != null && figure.address().equals(cell.address());
    }

    BigDecimal signed() {
        return sign < 0 ? number.negate() : number;
    }
}
