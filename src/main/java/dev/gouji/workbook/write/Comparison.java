package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a written workbook must be, seen from the one it comes from.
 *
 * @param before the sheets that it must have as they were
 * @param added the findings sheet behind them; null for none
 * @param findings how many findings that must show
 */
record Comparison(List<Grid> before, @Nullable String added, int findings) {
    /** Whether the written workbook is that. */
    boolean isFaithful(Workbook written) {
        List<Grid> after = written.sheets();
        if (after.size() != before.size() + (added == null ? 0 : 1)) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            if (!same(before.get(index), after.get(index))) {
                return false;
            }
        }
        if (added == null) {
            return true;
        }
        Grid sheet = after.get(before.size());
        return sheet.name().equals(added)
                && ReadSheet.of(sheet).map(ReadSheet::count).orElse(0) == findings;
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
