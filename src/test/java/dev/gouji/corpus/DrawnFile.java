package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.table.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Saves a drawing as a file, as another program would. */
public final class DrawnFile {
    private DrawnFile() {}

    /** Fills the empty workbook of another program with the drawing; its bytes. */
    public static byte[] of(Workbook drawing, org.apache.poi.ss.usermodel.Workbook file) throws IOException {
        CellStyle date = file.createCellStyle();
        date.setDataFormat(file.createDataFormat().getFormat("yyyy-mm-dd"));
        for (Grid grid : drawing.sheets()) {
            Sheet sheet = file.createSheet(grid.name());
            for (Grid.Row from : grid.rows()) {
                Row row = sheet.createRow(from.number());
                from.cells().forEach((column, content) -> fill(row.createCell(column), content, date));
            }
            for (Region merge : grid.merges()) {
                CellPosition first = merge.first();
                CellPosition last = merge.last();
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(first.row(), last.row(), first.column(), last.column()));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return bytes.toByteArray();
    }

    private static void fill(Cell cell, CellContent content, CellStyle date) {
        if (content instanceof CellContent.Formula formula) {
            cell.setCellFormula(formula.shown().text() + "*1");
            cell.setCellValue(Double.parseDouble(formula.shown().text()));
        } else if (content instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content instanceof CellContent.Date serial) {
            cell.setCellValue(serial.serial().doubleValue());
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(content.text());
        }
    }
}
