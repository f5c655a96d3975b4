package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.workbook.findings.Column;
import java.util.List;

/**
 * A row of the findings sheet, whatever format it is written in.
 *
 * @param height in points
 * @param cells from left to right
 */
record SheetRow(double height, List<Cell> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    /** A cell; text in it is never a formula. */
    record Cell(Column column, FindingsStyle style, CellContent content) {}
}
