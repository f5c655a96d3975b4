package dev.gouji.rule.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a form where a rule is asked.
 *
 * @param row the table and row gone through, which the workbook must have; null for none
 * @param column the table and column gone through; null for none
 * @param demands asked in turn, the first broken one being reported
 * @param look where a person should look first; null for what the demand tells
 */
record BoundPlace(
        @Nullable String row,
        @Nullable String column,
        List<BoundDemand> demands,
        @Nullable Selection look) {
    BoundPlace {
        demands = List.copyOf(demands);
    }

    /** Whether the workbook draws what is gone through. */
    boolean isIn(Facts facts) {
        return (row == null || facts.expectsRow(row)) && (column == null || facts.expectsColumn(column));
    }
}
