package dev.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of CSV that a spreadsheet can open without running what stands in them. */
final class CsvRows {
    // The full-width signs too: Excel in Chinese takes them for their ASCII forms.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;
    private final Writer out;

    /** Starts with the line of headings, if there are any. */
    CsvRows(Writer out, List<String> headings) throws IOException {
        this.out = out;
        this.printer = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        if (!headings.isEmpty()) {
            printer.printRecord(headings);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    void write(Row row) throws IOException {
        printer.printRecord(row.cells);
    }

    /** A row's cells in order: numbers stay numbers, text is made harmless, to a spreadsheet and to a terminal. */
    static final class Row {
        private final List<String> cells = new ArrayList<>();

        Row text(@Nullable String text) {
            cells.add(text == null ? "" : defused(text));
            return this;
        }

        Row number(@Nullable BigDecimal number) {
            cells.add(number == null ? "" : PlainNumber.of(number));
            return this;
        }

        Row number(@Nullable Integer number) {
            return number(number == null ? null : BigDecimal.valueOf(number));
        }

        Row empty(int count) {
            for (int i = 0; i < count; i++) {
                cells.add("");
            }
            return this;
        }

        private static String defused(String foreign) {
            String text = VisibleText.lines(foreign);
            // Some programs leave white space before a formula out.
            return startsFormula(text) || startsFormula(text.stripLeading()) ? "'" + text : text;
        }

        private static boolean startsFormula(String text) {
            return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        }
    }
}
