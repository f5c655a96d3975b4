package dev.gouji.rule;

import org.jspecify.annotations.Nullable;

/**
 * What must hold between cells.
 *
 * @param given the comparison under which the condition is asked for at all; null where it always is
 */
public record Condition(@Nullable Comparison given, Comparison required) {
    /** The condition as a rule file writes it. */
    @Override
    public String toString() {
        return given == null ? required.toString() : "if " + given + " then " + required;
    }

    /** Two sides and how they must compare. */
    public record Comparison(Side left, Operator operator, Side right) {
        @Override
        public String toString() {
            return left + " " + operator.sign() + " " + right;
        }
    }
}
