package dev.gouji.workbook.formula;

import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** References of a formula that is copied to another cell; POI's own way of moving them forgets other sheets' names. */
final class MovedReference {
    private static final int LAST_ROW = (1 << 20) - 1;
    private static final int LAST_COLUMN = (1 << 14) - 1;

    private MovedReference() {}

    /** The token as it is so many rows and columns away; only references without a dollar sign move. */
    static Ptg of(Ptg token, int rows, int columns) {
        if (token instanceof RefPtgBase) {
            RefPtgBase moved = (RefPtgBase) token.copy();
            moved.setRow(row(moved.getRow(), moved.isRowRelative() ? rows : 0));
            moved.setColumn(column(moved.getColumn(), moved.isColRelative() ? columns : 0));
            return moved;
        }
        return token instanceof AreaPtgBase area ? of(area, rows, columns) : token;
    }

    private static AreaPtgBase of(AreaPtgBase area, int rows, int columns) {
        AreaPtgBase moved = (AreaPtgBase) area.copy();
        boolean wholeColumns = area.getFirstRow() == 0 && area.getLastRow() == LAST_ROW;
        if (!wholeColumns) {
            moved.setFirstRow(row(area.getFirstRow(), area.isFirstRowRelative() ? rows : 0));
            moved.setLastRow(row(area.getLastRow(), area.isLastRowRelative() ? rows : 0));
        }
        boolean wholeRows = area.getFirstColumn() == 0 && area.getLastColumn() == LAST_COLUMN;
        if (!wholeRows) {
            moved.setFirstColumn(column(area.getFirstColumn(), area.isFirstColRelative() ? columns : 0));
            moved.setLastColumn(column(area.getLastColumn(), area.isLastColRelative() ? columns : 0));
        }
        return moved;
    }

    // Behind the sheet's last row Excel goes on with its first one.
    private static int row(int row, int by) {
        return (row + by) & LAST_ROW;
    }

    private static int column(int column, int by) {
        return (column + by) & LAST_COLUMN;
    }
}
