package dev.gouji.workbook.summary;

import dev.gouji.table.CellPosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet's rows one after the other. */
final class Rows {
    private static final int EXACT_DIGITS = 15;

    private final LookStyles styles;
    private final Spool spool;
    private final StringBuilder xml = new StringBuilder();
    private final List<String> letters = new ArrayList<>();
    private int row;

    /** @param first the row to begin with, from 0 */
    Rows(LookStyles styles, Spool spool, int first) {
        this.styles = styles;
        this.spool = spool;
        this.row = first;
    }

    /** The row that is being written, from 0; after its end the next one. */
    int row() {
        return row;
    }

    /** Begins a row of that height in points; 0 for the program that shows it to decide. */
    void begin(double height) {
        xml.append("<row r=\"").append(row + 1).append('"');
        if (height > 0) {
            xml.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        xml.append('>');
    }

    /** Ends the row. */
    void end() throws IOException {
        spool.add(xml.append("</row>"));
        xml.setLength(0);
        row++;
    }

    /** A cell with text, which is never a formula. */
    void text(int column, Look look, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            blank(column, look);
            return;
        }
        cell(column, look).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        CellXml.append(xml, text);
        xml.append("</t></is></c>");
    }

    /** A cell with a number; blank without one. */
    void number(int column, Look look, @Nullable BigDecimal number) {
        if (number == null) {
            blank(column, look);
            return;
        }
        if (number.scale() == 0 && number.precision() <= EXACT_DIGITS) {
            number(column, look, number.longValue());
            return;
        }
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            text(column, look, number.toString());
            return;
        }
        boolean exact = number.precision() <= EXACT_DIGITS && Math.abs(number.scale()) <= EXACT_DIGITS;
        cell(column, look)
                .append("><v>")
                .append(exact ? number.toPlainString() : Double.toString(value))
                .append("</v></c>");
    }

    /** A cell with a form's code: a number where it looks like one, since programs complain of numbers that are text. */
    void code(int column, Look look, @Nullable String code) {
        if (code != null && code.matches("\\d{1,9}")) {
            number(column, look, Long.parseLong(code));
        } else {
            text(column, look, code);
        }
    }

    /** A cell with a whole number. */
    void number(int column, Look look, long number) {
        cell(column, look).append("><v>").append(number).append("</v></c>");
    }

    /** A cell without content. */
    void blank(int column, Look look) {
        cell(column, look).append("/>");
    }

    private StringBuilder cell(int column, Look look) {
        while (letters.size() <= column) {
            letters.add(CellPosition.columnLetters(letters.size()));
        }
        return xml.append("<c r=\"")
                .append(letters.get(column))
                .append(row + 1)
                .append("\" s=\"")
                .append(styles.index(look))
                .append('"');
    }
}
