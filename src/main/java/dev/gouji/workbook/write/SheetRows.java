package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.workbook.ExcelNumber;
import dev.gouji.workbook.findings.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rows of the findings sheet, from top to bottom and left to right. */
final class SheetRows {
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetRow.Cell> cells = new ArrayList<>();

    /** The row being written, from 0. */
    int row() {
        return rows.size();
    }

    /** A cell with text, as far as a cell can hold it; text never becomes a formula. */
    void text(Column column, FindingsStyle style, String text) {
        String fitting = XmlEscape.cut(text);
        put(column, style, fitting.isEmpty() ? new CellContent.Blank() : new CellContent.Text(fitting));
    }

    /** A cell with a number as such programs hold it, or none; what is beyond their numbers stands as text. */
    void number(Column column, FindingsStyle style, @Nullable BigDecimal number) {
        double held = number == null ? Double.NaN : number.doubleValue();
        if (Double.isFinite(held)) {
            put(column, style, new CellContent.Number(ExcelNumber.of(held)));
        } else {
            text(column, style, number == null ? "" : number.toPlainString());
        }
    }

    /** A cell with a formula, and the text that it gives. */
    void formula(Column column, FindingsStyle style, String formula, String result) {
        put(column, style, new CellContent.Formula(formula, new CellContent.Text(result), null));
    }

    /** A cell with nothing but its look. */
    void blank(Column column, FindingsStyle style) {
        put(column, style, new CellContent.Blank());
    }

    /** Ends the row. */
    void endRow(double height) {
        rows.add(new SheetRow(height, cells));
        cells.clear();
    }

    /** Ends a row that was left empty before. */
    void endRow(int row, double height) {
        rows.set(row, new SheetRow(height, cells));
        cells.clear();
    }

    /** All rows. */
    List<SheetRow> all() {
        return List.copyOf(rows);
    }

    private void put(Column column, FindingsStyle style, CellContent content) {
        cells.add(new SheetRow.Cell(column, style, content));
    }
}
