package dev.gouji.workbook.write;

import dev.gouji.finding.CellFormula;
import dev.gouji.finding.Finding;
import dev.gouji.finding.LiveTie;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks of Excel 97 to 2003 that the tests of this package share. */
final class OldSamples {
    static final String REQUESTS = "依申请公开";

    private OldSamples() {}

    /** What {@link Samples#workbook()} is, as such a workbook. */
    static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet cover = workbook.createSheet("封面");
        cover.createRow(0).createCell(0).setCellValue("填报单位");
        cover.getRow(0).createCell(1).setCellValue("淮安市洪泽区人民政府");
        HSSFSheet requests = workbook.createSheet(REQUESTS);
        requests.createRow(0).createCell(0).setCellValue("总计");
        requests.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        requests.createRow(6).createCell(8).setCellValue(1390);
        HSSFCell total = requests.getRow(6).createCell(9);
        total.setCellFormula("I7+41");
        total.setCellValue(1431);
        workbook.createSheet("备用").createRow(0).createCell(0).setCellValue(1.5);
        workbook.setSheetHidden(2, true);
        return workbook;
    }

    static void save(HSSFWorkbook workbook, Path file) throws IOException {
        try (workbook;
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    static HSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new HSSFWorkbook(in);
        }
    }

    /** A finding of a tie that asks that 依申请公开!I7 be that number. */
    static Finding tie(String id, Severity severity, int wanted) {
        Finding plain = Samples.finding(id, severity);
        Origin cell = new Origin(REQUESTS, new CellPosition(6, 8));
        BigDecimal gap = BigDecimal.valueOf(Math.abs(1390 - wanted));
        LiveTie live =
                LiveTie.of(CellFormula.of("~=" + wanted, cell), CellFormula.of("ABS(~-" + wanted + ")", cell), gap);
        return new Finding(
                plain.id(),
                plain.rule(),
                plain.ruleTitle(),
                plain.severity(),
                plain.table(),
                plain.place(),
                plain.cells(),
                plain.rowLabel(),
                plain.columnLabel(),
                plain.message(),
                plain.advice(),
                plain.actual(),
                plain.expected(),
                Wording.same("自然人 = " + wanted),
                plain.basis(),
                live,
                plain.explanation());
    }

    /** The program's conditional formats on the sheet, each as its cells and formula. */
    static List<String> highlights(HSSFSheet sheet) {
        List<String> own = new ArrayList<>();
        var formats = sheet.getSheetConditionalFormatting();
        for (int index = 0; index < formats.getNumConditionalFormattings(); index++) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(index);
            String cells = format.getFormattingRanges()[0].formatAsString();
            for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
                String formula = String.valueOf(format.getRule(rule).getFormula1());
                if (formula.contains("\"gouji\"")) {
                    own.add(cells + " " + formula);
                }
            }
        }
        return own;
    }

    /** The program's notes on the sheet, each with its cell. */
    static List<String> notes(HSSFSheet sheet) {
        List<String> own = new ArrayList<>();
        sheet.getCellComments().forEach((cell, note) -> {
            if (note.getString().getString().startsWith("gouji：")) {
                own.add(cell + " " + note.getString().getString());
            }
        });
        return own;
    }
}
