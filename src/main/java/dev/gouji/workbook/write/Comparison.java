package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares a written workbook with the one it comes from. */
final class Comparison {
    private Comparison() {}

    /** Whether the written workbook has the sheets as they were, and behind them the findings sheet with all findings. */
    static boolean isFaithful(List<Grid> before, Workbook written, String sheetName, int findings) {
        List<Grid> after = written.sheets();
        if (after.size() != before.size() + 1) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            if (!same(before.get(index), after.get(index))) {
                return false;
            }
        }
        Grid added = after.get(before.size());
        return added.name().equals(sheetName) && EarlierFindings.count(added) == findings;
    }

    private static boolean same(Grid before, Grid after) {
        return before.name().equals(after.name())
                && before.visibility() == after.visibility()
                && before.merges().equals(after.merges())
                && asStored(before).equals(asStored(after));
    }

    /** The cells without recalculated results: a formula that refers to the findings sheet gives another one now. */
    private static Map<Integer, Map<Integer, CellContent>> asStored(Grid grid) {
        Map<Integer, Map<Integer, CellContent>> rows = new TreeMap<>();
        for (Grid.Row row : grid.rows()) {
            Map<Integer, CellContent> cells = new TreeMap<>();
            row.cells()
                    .forEach((column, content) -> cells.put(
                            column,
                            content instanceof CellContent.Formula formula
                                    ? new CellContent.Formula(formula.expression(), formula.stored(), null)
                                    : content));
            rows.put(row.number(), cells);
        }
        return rows;
    }
}
