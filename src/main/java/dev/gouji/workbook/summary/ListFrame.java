package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws what stands around a list: headings, filter, frozen panes, how it is printed. */
final class ListFrame {
    private static final int COLUMN_UNIT = 256;
    private static final double MARGIN = 0.4;
    /** More columns than these cannot be read on one page. */
    private static final int WIDEST = 40;

    private final XSSFWorkbook workbook;
    private final LookStyles styles;
    private final Language language;

    ListFrame(XSSFWorkbook workbook, LookStyles styles, Language language) {
        this.workbook = workbook;
        this.styles = styles;
        this.language = language;
    }

    /** A sheet for so many rows, which are put in later. */
    XSSFSheet draw(ListForm form, int number, List<ListColumn> columns, int rows) {
        XSSFSheet sheet = workbook.createSheet(form.name().in(language) + (number > 1 ? " " + number : ""));
        XSSFRow header = sheet.createRow(form.head());
        header.setHeightInPoints(form.headingHeight());
        for (int column = 0; column < columns.size(); column++) {
            XSSFCell cell = header.createCell(column);
            cell.setCellValue(CellXml.plain(columns.get(column).heading().in(language)));
            cell.setCellStyle(styles.style(Look.HEADER));
            sheet.setColumnWidth(column, columns.get(column).width() * COLUMN_UNIT);
        }
        int last = form.head() + Math.max(rows, 1);
        sheet.setAutoFilter(new CellRangeAddress(form.head(), last, 0, columns.size() - 1));
        sheet.createFreezePane(form.frozen(), form.firstRow());
        sheet.setRepeatingRows(new CellRangeAddress(form.head(), form.head(), -1, -1));
        print(sheet);
        if (columns.size() > WIDEST) {
            sheet.setFitToPage(false);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, form.frozen() - 1));
        }
        return sheet;
    }

    /** Sums above the summed columns, of the rows that the filter shows. */
    void sums(XSSFSheet sheet, List<ListColumn> columns, int rows, String label, IntToDoubleFunction sums) {
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            XSSFCell cell = row.createCell(column);
            Look look = columns.get(column).sum();
            cell.setCellStyle(styles.style(look == null ? Look.SUM_LABEL : look));
            if (look != null && rows > 0) {
                String letters = CellReference.convertNumToColString(column);
                cell.setCellFormula("SUBTOTAL(9," + letters + "3:" + letters + (rows + 2) + ")");
                cell.setCellValue(sums.applyAsDouble(column));
            }
        }
        row.getCell(0).setCellValue(label);
    }

    /** A4 across, as wide as a page, with page numbers. */
    static void print(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
