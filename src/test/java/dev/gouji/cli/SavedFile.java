package dev.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** A checked workbook, as POI sees and changes it. */
record SavedFile(Path file) {
    private static final String FINDINGS = "校验结果";
    private static final int OPEN = 4;
    private static final int HEADER = 8;
    private static final int SEVERITY = 1;
    private static final int COUNT = 2;
    private static final int STATUS = 9;
    private static final int EXPLANATION = 12;

    /** The sheets' names. */
    List<String> sheets() throws IOException {
        List<String> names = new ArrayList<>();
        look(workbook -> workbook.forEach(sheet -> names.add(sheet.getSheetName())));
        return names;
    }

    /** What is open, and each finding's status. */
    List<String> statuses() throws IOException {
        List<String> statuses = new ArrayList<>();
        look(workbook -> {
            Sheet sheet = workbook.getSheet(FINDINGS);
            statuses.add(sheet.getRow(OPEN).getCell(COUNT).getStringCellValue());
            for (Row row : sheet) {
                if (row.getRowNum() > HEADER) {
                    statuses.add(row.getCell(STATUS).getStringCellValue());
                }
            }
        });
        return statuses;
    }

    /** What the department wrote to the warning. */
    String explanation() throws IOException {
        List<String> words = new ArrayList<>();
        look(workbook -> words.add(warning(workbook).getCell(EXPLANATION).getStringCellValue()));
        return words.get(0);
    }

    /** Writes it to the warning. */
    void explain(String words) throws IOException {
        change(workbook -> warning(workbook).getCell(EXPLANATION).setCellValue(words));
    }

    /** Fills the cell. */
    void fill(String sheet, String cell, double number) throws IOException {
        CellReference place = new CellReference(cell);
        change(workbook -> workbook.getSheet(sheet)
                .getRow(place.getRow())
                .getCell(place.getCol())
                .setCellValue(number));
    }

    /** Has the program that opens the workbook next calculate the findings sheet's formulas. */
    void forgetResults() throws IOException {
        change(workbook -> {
            workbook.setForceFormulaRecalculation(true);
            workbook.getSheet(FINDINGS).forEach(row -> row.forEach(SavedFile::forget));
        });
    }

    private static void forget(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            if (cell instanceof XSSFCell current) {
                current.getCTCell().unsetV();
            } else {
                cell.setCellValue("?");
            }
        }
    }

    /** The program's notes and conditional formats outside its sheet, each with its cells. */
    List<String> marks() throws IOException {
        List<String> marks = new ArrayList<>();
        look(workbook -> {
            for (Sheet sheet : workbook) {
                if (!sheet.getSheetName().equals(FINDINGS)) {
                    sheet.getCellComments().forEach((cell, note) -> {
                        if (note.getString().getString().startsWith("gouji：")) {
                            marks.add("note " + sheet.getSheetName() + "!" + cell);
                        }
                    });
                    addFormats(sheet, true, marks);
                }
            }
        });
        return marks;
    }

    /** The conditional formats outside the program's sheet that are not the program's, each with its cells. */
    List<String> otherFormats() throws IOException {
        List<String> others = new ArrayList<>();
        look(workbook -> {
            for (Sheet sheet : workbook) {
                if (!sheet.getSheetName().equals(FINDINGS)) {
                    addFormats(sheet, false, others);
                }
            }
        });
        return others;
    }

    private static void addFormats(Sheet sheet, boolean own, List<String> found) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int index = 0; index < formats.getNumConditionalFormattings(); index++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(index);
            for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
                String formula = String.valueOf(format.getRule(rule).getFormula1());
                if (formula.replace(" ", "").contains("\"gouji\"<>\"\"") == own) {
                    for (CellRangeAddress range : format.getFormattingRanges()) {
                        found.add("format " + sheet.getSheetName() + "!" + range.formatAsString());
                    }
                }
            }
        }
    }

    private static Row warning(Workbook workbook) {
        for (Row row : workbook.getSheet(FINDINGS)) {
            if (row.getRowNum() > HEADER
                    && row.getCell(SEVERITY).getStringCellValue().equals("警告")) {
                return row;
            }
        }
        throw new AssertionError("no warning");
    }

    private void look(Step look) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            look.at(workbook);
        }
    }

    private void change(Step change) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(before));
                OutputStream out = Files.newOutputStream(file)) {
            change.at(workbook);
            workbook.write(out);
        }
    }

    /** What is done with a workbook. */
    @FunctionalInterface
    private interface Step {
        void at(Workbook workbook);
    }
}
