package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.ReportReader;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Address;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.workbook.Password;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cell is wrong where formulas reckon the totals: a total that follows from its parts was not typed. */
class DiagnosedFormulasTest {
    private static final List<String> TYPED =
            List.of("new", "carried-in", "granted", "unavailable.not-held", "carried-out");
    private static final List<String> APPLICANTS =
            List.of("natural", "company", "research", "nonprofit", "legal-service", "other-org");

    @TempDir
    private Path folder;

    @Test
    void one_wrong_number_under_reckoned_totals_is_one_cell_and_not_the_totals_too() throws Exception {
        Path workbook = workbook("requests/granted/natural", 1610, "");

        assertThat(CommandLine.run("check", "--no-write", workbook).out()).contains("⇒ D7 疑似 1160 误填为 1610（相邻数字颠倒）");
    }

    @Test
    void a_formula_that_leaves_a_row_out_is_to_be_mended() throws Exception {
        Path workbook = workbook("requests/granted/natural", 1160, "requests/total/natural");

        assertThat(CommandLine.run("check", "--no-write", workbook).out()).contains("（公式漏加或多加）");
    }

    /** 1175 requests of natural persons and 240 of companies; totals are formulas, one of which leaves out its last parts. */
    private Path workbook(String wrong, int number, String incomplete) throws Exception {
        Path file = folder.resolve("某局2024年.xlsx");
        CommandLine.run("template", "--layout", "2021", "--year", "2024", "--agency", "某局", file);
        Report report = new ReportReader(new Recogniser(Layouts.builtIn(), null, null), Password.NONE)
                .read(file.toString())
                .report();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            report.tables()
                    .forEach(table -> table.figures()
                            .keySet()
                            .forEach(address -> cell(workbook, report, address).setCellValue(0)));
            int[][] numbers = {{1175, 0, 1160, 15, 0}, {240, 0, 231, 9, 0}};
            for (int column = 0; column < numbers.length; column++) {
                for (int row = 0; row < TYPED.size(); row++) {
                    cell(workbook, report, address(TYPED.get(row), APPLICANTS.get(column)))
                            .setCellValue(numbers[column][row]);
                }
            }
            for (String column : APPLICANTS) {
                String last = incomplete.endsWith(column) ? "denied.state-secret" : "other.other";
                sum(workbook, report, address("total", column), address("granted", column), address(last, column));
            }
            List<String> rows = report.layout().table("requests").orElseThrow().addresses().stream()
                    .map(Address::row)
                    .distinct()
                    .toList();
            for (String row : rows) {
                sum(workbook, report, address(row, "total"), address(row, "natural"), address(row, "other-org"));
            }
            cell(workbook, report, Address.of(wrong)).setCellValue(number);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static Address address(String row, String column) {
        return new Address("requests", row, column);
    }

    private static void sum(XSSFWorkbook workbook, Report report, Address total, Address first, Address last) {
        String formula = String.format(Locale.ROOT, "SUM(%s:%s)", place(report, first), place(report, last));
        cell(workbook, report, total).setCellFormula(formula);
    }

    private static CellPosition place(Report report, Address address) {
        return report.figure(address).orElseThrow().origin().cell();
    }

    private static Cell cell(XSSFWorkbook workbook, Report report, Address address) {
        Origin origin = report.figure(address).orElseThrow().origin();
        Row row = workbook.getSheet(origin.sheet()).getRow(origin.cell().row());
        return row.getCell(origin.cell().column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
