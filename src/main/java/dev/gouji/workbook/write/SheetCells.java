package dev.gouji.workbook.write;

import dev.gouji.table.CellPosition;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a sheet as XML, from top to bottom and left to right. */
final class SheetCells {
    private final Map<FindingsStyle, Integer> styles;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private int row;

    /** Cells whose looks have those indexes. */
    SheetCells(Map<FindingsStyle, Integer> styles) {
        this.styles = Map.copyOf(styles);
    }

    /** The row being written, from 0. */
    int row() {
        return row;
    }

    /** A cell with text; text never becomes a formula. */
    void text(Column column, FindingsStyle style, String text) {
        String escaped = XmlEscape.cellText(text);
        if (escaped.isEmpty()) {
            blank(column, style);
        } else {
            open(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            cells.append(escaped).append("</t></is></c>");
        }
    }

    /** A cell with a number, or none. */
    void number(Column column, FindingsStyle style, @Nullable BigDecimal number) {
        if (number == null) {
            blank(column, style);
        } else {
            open(column, style).append("><v>").append(number.toPlainString()).append("</v></c>");
        }
    }

    /** A cell with nothing but its look. */
    void blank(Column column, FindingsStyle style) {
        open(column, style).append("/>");
    }

    /** Ends the row. */
    void endRow(double height) {
        rows.append("<row r=\"")
                .append(row + 1)
                .append("\" ht=\"")
                .append(height)
                .append("\" customHeight=\"1\">");
        rows.append(cells).append("</row>");
        cells.setLength(0);
        row++;
    }

    /** All rows. */
    String xml() {
        return rows.toString();
    }

    private StringBuilder open(Column column, FindingsStyle style) {
        return cells.append("<c r=\"")
                .append(new CellPosition(row, column.index()))
                .append("\" s=\"")
                .append(styles.getOrDefault(style, 0))
                .append('"');
    }
}
