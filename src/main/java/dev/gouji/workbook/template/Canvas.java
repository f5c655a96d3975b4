package dev.gouji.workbook.template;

import dev.gouji.workbook.read.EscapedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is drawn from top to bottom, with labels over merged cells and rows as high as their text needs. */
final class Canvas {
    private static final int COLUMN_UNIT = 256;
    // A character of the standard font is 7 pixels wide, which is 5.25 points; a little less, to be on the safe side.
    private static final double POINTS_IN_UNIT = 5.1;
    private static final double LINE_SPACING = 1.45;
    private static final double HIGHEST = 409;
    private static final double MARGIN = 0.5;
    private static final int FIRST_WIDE = 0x2000;

    private final XSSFSheet sheet;

    Canvas(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Cell cell(int row, int column) {
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    /** Writes a text over a rectangle, merged where it is more than one cell. */
    void text(int row, int column, int height, int width, String text, CellStyle style) {
        for (int down = 0; down < height; down++) {
            for (int across = 0; across < width; across++) {
                cell(row + down, column + across).setCellStyle(style);
            }
        }
        if (!text.isEmpty()) {
            cell(row, column).setCellValue(EscapedText.encode(text));
        }
        if (height * width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + height - 1, column, column + width - 1));
        }
        if (height == 1) {
            fit(row, column, width, text, style);
        }
    }

    /** Makes the row at least that high. */
    void atLeast(int row, float points) {
        Row line = cell(row, 0).getRow();
        line.setHeightInPoints(Math.max(line.getHeightInPoints(), points));
    }

    /** Makes the row high enough for the text over these columns: Excel does not, where cells are merged. */
    private void fit(int row, int column, int width, String text, CellStyle style) {
        double room = width(column, width) - 1.0;
        double points = sheet.getWorkbook().getFontAt(style.getFontIndex()).getFontHeightInPoints();
        double wide = points / POINTS_IN_UNIT;
        double needed = text.codePoints()
                .mapToDouble(point -> point < FIRST_WIDE ? wide * 0.6 : wide)
                .sum();
        int lines = (int) Math.max(1, Math.ceil(needed / Math.max(room, wide)));
        atLeast(row, (float) Math.min(HIGHEST, lines * points * LINE_SPACING + 5));
    }

    void widths(int first, int count, int characters) {
        for (int column = first; column < first + count; column++) {
            sheet.setColumnWidth(column, characters * COLUMN_UNIT);
        }
    }

    /** The width of some columns in characters. */
    int width(int first, int count) {
        int width = 0;
        for (int column = first; column < first + count; column++) {
            width += sheet.getColumnWidth(column) / COLUMN_UNIT;
        }
        return width;
    }

    /** A4, on one page. */
    void printOnOnePage(boolean landscape) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 1);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
    }
}
