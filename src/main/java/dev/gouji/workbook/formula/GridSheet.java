package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** A grid as POI's formula engine sees it: what a formula refers to counts with the result stored there. */
final class GridSheet implements EvaluationSheet {
    private final Grid grid;
    private final int index;
    private @Nullable Place target;

    GridSheet(Grid grid, int index) {
        this.grid = grid;
        this.index = index;
    }

    /** The cell whose formula is worked out next; no other stored result is doubted meanwhile. */
    EvaluationCell target(int row, int column) {
        target = new Place(index, row, column);
        return new GridCell(this, target, grid.at(row, column));
    }

    int index() {
        return index;
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        CellContent content = grid.at(row, column);
        if (content instanceof CellContent.Blank) {
            return null;
        }
        Place place = new Place(index, row, column);
        if (content instanceof CellContent.Formula formula && formula.stored() != null && !place.equals(target)) {
            return new GridCell(this, place, formula.stored());
        }
        return new GridCell(this, place, content);
    }

    @Override
    public int getLastRowNum() {
        return grid.lastRow();
    }

    @Override
    public boolean isRowHidden(int row) {
        throw new CannotTellException("a result that depends on hidden rows");
    }

    @Override
    public void clearAllCachedResultValues() {
        // Grids do not change, so nothing is kept that could be out of date.
    }
}
