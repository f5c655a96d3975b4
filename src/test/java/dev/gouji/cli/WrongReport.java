package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** A published report that ties, as a workbook in which numbers can be made wrong. */
record WrongReport(Path file) {
    /** The report as the template draws it: totals are numbers, as in the report. */
    static WrongReport in(Path folder) throws IOException {
        Path data = folder.resolve("data.json");
        try (InputStream in =
                Objects.requireNonNull(WrongReport.class.getResourceAsStream("/reports/hongze-2024.json"))) {
            Files.copy(in, data);
        }
        Path file = folder.resolve("洪泽 2024.xlsx");
        run("template", "--data", data, file);
        Files.delete(data);
        return new WrongReport(file);
    }

    /** Gives cells, such as 依申请公开!D7, other numbers. */
    WrongReport with(String cell, double number) throws IOException {
        return changed(workbook -> cell(workbook, cell).setCellValue(number));
    }

    /** Changes the workbook in whatever way. */
    WrongReport changed(Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = open(file)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return this;
    }

    /** The same tables, without any style, as a workbook of Excel 97 to 2003. */
    WrongReport old() throws IOException {
        Path old = file.resolveSibling("洪泽 2024.xls");
        try (Workbook workbook = open(file);
                HSSFWorkbook copy = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            for (Sheet sheet : workbook) {
                Sheet other = copy.createSheet(sheet.getSheetName());
                sheet.getMergedRegions().forEach(other::addMergedRegion);
                for (Row row : sheet) {
                    Row line = other.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        copy(cell, line.createCell(cell.getColumnIndex()));
                    }
                }
            }
            copy.write(out);
        }
        return new WrongReport(old);
    }

    private static void copy(Cell from, Cell to) {
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    /** The cell of a name such as 依申请公开!D7. */
    static Cell cell(Workbook workbook, String name) {
        int mark = name.indexOf('!');
        CellReference place = new CellReference(name.substring(mark + 1));
        return workbook.getSheet(name.substring(0, mark))
                .getRow(place.getRow())
                .getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The text of the cell's note; nothing without one. */
    static String note(Workbook workbook, String name) {
        var note = cell(workbook, name).getCellComment();
        return note == null ? "" : note.getString().getString();
    }
}
