package dev.gouji.workbook.write;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads through POI's user model: another way into the file than the program's own. */
final class PoiReading implements Reading {
    @Override
    public Workbook read(SourceFile file) throws WorkbookException {
        try (InputStream in = Channels.newInputStream(file.channel());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                boolean visible = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
                grids.add(grid(sheet, visible ? Grid.Visibility.VISIBLE : Grid.Visibility.HIDDEN));
            }
            return new Workbook(file.name(), grids);
        } catch (IOException | RuntimeException broken) {
            throw new WorkbookException(FailureCode.CORRUPT, Wording.same("corrupt"), broken);
        }
    }

    private static Grid grid(Sheet sheet, Grid.Visibility visibility) {
        Grid.Builder grid = new Grid.Builder(sheet.getSheetName(), visibility);
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), content(cell));
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(new Region(
                    new CellPosition(merged.getFirstRow(), merged.getFirstColumn()),
                    new CellPosition(merged.getLastRow(), merged.getLastColumn())));
        }
        return grid.build();
    }

    private static CellContent content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> new CellContent.Number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> new CellContent.Text(cell.getStringCellValue());
            case FORMULA -> new CellContent.Formula(cell.getCellFormula(), null, null);
            case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
            default -> new CellContent.Blank();
        };
    }
}
