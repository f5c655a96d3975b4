package dev.gouji.rule;

import java.math.BigDecimal;

/** One summand of a side. */
public sealed interface Term {
    /** +1 or -1. */
    int sign();

    /** A number that stands in the rule. */
    record Constant(int sign, BigDecimal number) implements Term {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * One or more cells, added up.
     *
     * @param path as written in the rule: a row or column code where the rule goes over columns or rows, else
     *     {@code table/row/column}; {@code *} stands for all, {@code denied.*} for a group's members
     */
    record Cells(int sign, String path) implements Term {
        @Override
        public String toString() {
            return path;
        }
    }
}
