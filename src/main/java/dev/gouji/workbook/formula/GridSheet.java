package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** A grid as the formula engine wants it. */
record GridSheet(Grid grid) implements EvaluationSheet {
    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        CellContent content = grid.at(row, column);
        return content instanceof CellContent.Blank ? null : GridCell.referredTo(this, row, column, content);
    }

    @Override
    public void clearAllCachedResultValues() {
        // Grids do not change, so nothing is cached here.
    }

    @Override
    public int getLastRowNum() {
        return grid.lastRow();
    }

    @Override
    public boolean isRowHidden(int row) {
        return false;
    }
}
