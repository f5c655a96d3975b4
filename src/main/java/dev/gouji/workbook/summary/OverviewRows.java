package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.workbook.read.EscapedText;
import dev.gouji.workbook.write.RowHeight;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The overview's rows, one below the other: labels in the first two columns, numbers in the next two. */
final class OverviewRows {
    private static final int[] WIDTHS = {22, 40, 13, 13, 3};
    private static final int LAST = 3;
    private static final int COLUMN_UNIT = 256;

    private final XSSFSheet sheet;
    private final LookStyles styles;
    private final Language language;
    private XSSFRow current;
    private int next;
    private RowHeight height = new RowHeight();

    OverviewRows(XSSFSheet sheet, LookStyles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * COLUMN_UNIT);
        }
        this.current = sheet.createRow(0);
    }

    /** The row that was begun last, from 0. */
    int row() {
        return next - 1;
    }

    /** Leaves rows blank up to that one. */
    void upTo(int row) {
        next = Math.max(next, row);
    }

    /** Begins a row. */
    void begin() {
        current = sheet.createRow(next++);
        height = new RowHeight();
        current.setHeightInPoints((float) height.points());
    }

    void title(Wording text) {
        begin();
        across(0, 13, Look.TITLE, text.in(language));
        current.setHeightInPoints(36);
    }

    /** A heading above a table, a blank row before it. */
    void section(Wording text) {
        next++;
        begin();
        cell(0, Look.SECTION, text.in(language));
    }

    /** What something is, and what it is here. */
    void pair(Wording label, String text, Look look) {
        begin();
        cell(0, Look.LABEL, label.in(language));
        across(1, LAST, look, text);
        fit(text, WIDTHS[1] + WIDTHS[2] + WIDTHS[3]);
    }

    /** The headings; the first over both label columns where there is no second. Which row it is. */
    int header(Wording first, @Nullable Wording second, Wording third, @Nullable Wording fourth) {
        begin();
        if (second == null) {
            across(0, 1, Look.HEADER, first.in(language));
        } else {
            cell(0, Look.HEADER, first.in(language));
            cell(1, Look.HEADER, second.in(language));
        }
        cell(2, Look.HEADER, third.in(language));
        cell(LAST, Look.HEADER, fourth == null ? "" : fourth.in(language));
        return row();
    }

    /** A row with a label and its count. */
    void counted(Wording label, Look look, long count) {
        begin();
        wide(label.in(language), look);
        number(2, Look.COUNT, count);
        blank(LAST, Look.COUNT);
    }

    /** A label over both columns. */
    void wide(String text, Look look) {
        across(0, 1, look, text);
        fit(text, WIDTHS[0] + WIDTHS[1]);
    }

    void text(int column, Look look, String text) {
        cell(column, look, text);
        fit(text, WIDTHS[column]);
    }

    void number(int column, Look look, long number) {
        cell(column, look, "").setCellValue((double) number);
    }

    void blank(int column, Look look) {
        cell(column, look, "");
    }

    /** The sum of the rows above in the column, which is known. */
    void sum(int column, int first, int last, long sum) {
        XSSFCell cell = cell(column, Look.SUM, "");
        cell.setCellFormula("SUM(C" + (first + 1) + ":C" + (last + 1) + ")");
        cell.setCellValue((double) sum);
    }

    /** The count's share of the total in that row. */
    void share(int column, int total, long count, long of) {
        XSSFCell cell = cell(column, Look.SHARE, "");
        cell.setCellFormula("IF(C$" + (total + 1) + "=0,0,C" + (row() + 1) + "/C$" + (total + 1) + ")");
        cell.setCellValue(of == 0 ? 0 : (double) count / of);
    }

    /** A formula whose result is known. */
    void formula(int column, String formula, long result) {
        XSSFCell cell = cell(column, Look.COUNT, "");
        cell.setCellFormula(formula);
        cell.setCellValue((double) result);
    }

    private void across(int first, int last, Look look, String text) {
        for (int column = first; column <= last; column++) {
            cell(column, look, "");
        }
        cell(first, look, text);
        OverviewSheet.merge(sheet, row(), first, last);
    }

    private void fit(String text, int width) {
        height.add(text, width);
        current.setHeightInPoints((float) height.points());
    }

    private XSSFCell cell(int column, Look look, String text) {
        XSSFCell cell = current.createCell(column);
        cell.setCellStyle(styles.style(look));
        if (!text.isEmpty()) {
            cell.setCellValue(EscapedText.encode(CellXml.plain(text)));
        }
        return cell;
    }
}
