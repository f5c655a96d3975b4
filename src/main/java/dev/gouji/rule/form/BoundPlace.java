package dev.gouji.rule.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a form where a rule is asked.
 *
 * @param row the number of the row gone through, which the workbook must have; {@link FormIndex#NONE} for none
 * @param column the number of the column gone through; {@link FormIndex#NONE} for none
 * @param demands asked in turn, the first broken one being reported
 * @param look where a person should look first; null for what the demand tells
 */
record BoundPlace(
        int row,
        int column,
        List<BoundDemand> demands,
        @Nullable Selection look) {
    BoundPlace {
        demands = List.copyOf(demands);
    }

    /** Whether official forms have what is read here: subtotals, which only some draw, are left out. */
    boolean isOfficial(FormIndex form) {
        for (BoundDemand demand : demands) {
            for (Amount.CellSum cells : DemandCells.of(demand.demand())) {
                for (Selection.Choice choice : cells.cells().choices()) {
                    if (!choice.members().stream().allMatch(form::isOfficial)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether the workbook draws what is gone through. */
    boolean isIn(Facts facts) {
        return (row == FormIndex.NONE || facts.expects(row)) && (column == FormIndex.NONE || facts.expects(column));
    }
}
