package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard workbook tells while it is filled in whether its ties hold. */
class SelfCheckTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void blank() {
        file = folder.resolve("某局.xlsx");
        assertThat(run("template", "--layout", "2021", "--year", "2026", "--agency", "某局", file)
                        .status())
                .isZero();
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void a_blank_workbook_is_tied(String layout) throws Exception {
        run("template", "--layout", layout, "--overwrite", file);
        try (XSSFWorkbook workbook = open()) {
            for (String sheet : List.of("主动公开", "依申请公开", "复议诉讼")) {
                assertThat(status(workbook.getSheet(sheet))).as(sheet).isEqualTo("勾稽已平");
                assertThat(stored(workbook.getSheet(sheet))).as(sheet).isEqualTo("勾稽已平");
            }
        }
    }

    @Test
    void a_number_that_breaks_a_tie_shows_while_it_is_typed() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet requests = workbook.getSheet("依申请公开");
            requests.getRow(4).getCell(3).setCellValue(3);
            assertThat(status(requests)).isEqualTo("勾稽不平 2 处");
            assertThat(coloured(requests))
                    .contains("D5", "D6", "D28", "D29", "J28")
                    .doesNotContain("D7", "E5", "J7");

            requests.getRow(6).getCell(3).setCellValue(2);
            requests.getRow(28).getCell(3).setCellValue(1);
            assertThat(status(requests)).isEqualTo("勾稽已平");
            assertThat(coloured(requests)).isEmpty();
        }
    }

    @Test
    void a_total_typed_over_its_formula_shows() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet remedies = workbook.getSheet("复议诉讼");
            remedies.getRow(4).getCell(0).setCellValue(10);
            remedies.getRow(4).getCell(4).removeFormula();
            remedies.getRow(4).getCell(4).setCellValue(0);
            assertThat(status(remedies)).startsWith("勾稽不平 1 处，待核实 1 处");
            assertThat(coloured(remedies)).containsExactlyInAnyOrder("A5", "B5", "C5", "D5", "E5");
        }
    }

    @Test
    void what_is_only_to_be_verified_is_counted_apart() throws Exception {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet proactive = workbook.getSheet("主动公开");
            proactive.getRow(4).getCell(1).setCellValue(5);
            assertThat(status(proactive)).isEqualTo("勾稽已平，待核实 1 处");
            proactive.getRow(4).getCell(3).setCellValue(5);
            assertThat(status(proactive)).isEqualTo("勾稽已平");
        }
    }

    @Test
    void it_is_no_data_and_no_finding() {
        assertThat(run("extract", "--explain", file).out()).doesNotContain("勾稽");
        assertThat(run("check", file).out()).contains("CELL-BLANK").doesNotContain("CELL-FORMULA", "CELL-TEXT");
    }

    private static String status(XSSFSheet sheet) {
        XSSFCell cell = statusCell(sheet);
        return sheet.getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell)
                .getStringValue();
    }

    private static String stored(XSSFSheet sheet) {
        return statusCell(sheet).getStringCellValue();
    }

    private static XSSFCell statusCell(XSSFSheet sheet) {
        XSSFRow title = sheet.getRow(0);
        for (int column = 0; column < title.getLastCellNum(); column++) {
            if (title.getCell(column) != null && title.getCell(column).getCellType() == CellType.FORMULA) {
                return title.getCell(column);
            }
        }
        throw new AssertionError("no status on " + sheet.getSheetName());
    }

    /** The cells below the title that a conditional format colours now. */
    private static List<String> coloured(XSSFSheet sheet) {
        var formulas = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        var formats = new org.apache.poi.ss.formula.ConditionalFormattingEvaluator(
                sheet.getWorkbook(), (org.apache.poi.ss.formula.WorkbookEvaluatorProvider) formulas);
        return formats.getFormatRulesForSheet(sheet).stream()
                .flatMap(rule -> formats.getMatchingCells(rule).stream())
                .map(cell -> new CellAddress(cell).formatAsString())
                .filter(cell -> !cell.endsWith("1") || cell.length() > 2)
                .distinct()
                .toList();
    }
}
