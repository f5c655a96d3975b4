package dev.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.Preparation;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Layout;
import dev.gouji.table.Origin;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The status beside each finding says, while the department works, what the next check will say. */
class LiveStatusTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final int HEADER = 8;
    private static final int STATUS = 9;
    private static final int ID = 13;

    private final ReportReader reader = new ReportReader(new Recogniser(LAYOUTS, null, null), Password.NONE);
    private final WorkbookCheck check = new WorkbookCheck(Preparation.start(LAYOUTS, List.of()));
    private final FindingsWriter writer = new FindingsWriter(Language.ZH, "test", Clock.systemUTC(), false);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stored_results_are_right_and_corrections_show_at_once(long seed) throws Exception {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        DrawnReport drawn = DrawnReport.of(layout, GeneratedFigures.of(layout, seed), seed);
        Path file = folder.resolve("某局.xlsx");
        Files.write(file, DrawnFile.of(drawn.draw(), new XSSFWorkbook()));
        List<Finding> before = checked(file);
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheet("校验结果");
            Map<String, String> stored = status(sheet, null);
            assertThat(status(sheet, evaluator(workbook))).isEqualTo(stored);
            assertThat(stored.values())
                    .filteredOn(status -> status.startsWith("差 "))
                    .isNotEmpty();

            Random random = new Random(seed);
            before.stream().filter(finding -> random.nextInt(3) > 0).forEach(finding -> correct(workbook, finding));
            Map<String, String> corrected = status(sheet, evaluator(workbook));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            requireAsCheckedAgain(corrected, before, checked(file));
        }
    }

    private static void requireAsCheckedAgain(Map<String, String> status, List<Finding> before, List<Finding> after) {
        Set<String> still = after.stream().map(Finding::id).collect(Collectors.toSet());
        for (Finding finding : before) {
            String now = status.getOrDefault(finding.id(), "");
            if (now.equals("改后再校验")) {
                continue;
            }
            assertThat(now.equals("已平") || now.equals("已符合"))
                    .as(finding.id() + " " + now)
                    .isEqualTo(!still.contains(finding.id()));
        }
        assertThat(status.values()).contains("已平");
    }

    private List<Finding> checked(Path file) throws Exception {
        OpenedReport opened = reader.read(file.toString());
        CheckResult result = check.check(file.toString(), opened.report(), null, null);
        writer.write(opened.source(), opened.workbook(), result, file);
        return result.findings();
    }

    /** As a clerk would: the number that should be there, or 0 into a blank. */
    private static void correct(Workbook workbook, Finding finding) {
        for (Origin cell : finding.expected() == null
                ? finding.flagged()
                : List.of(finding.flagged().get(0))) {
            if (finding.live() != null && !cell.sheet().isEmpty()) {
                Row row = workbook.getSheet(cell.sheet()).getRow(cell.cell().row());
                Cell found = row.getCell(cell.cell().column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                found.setBlank();
                found.setCellStyle(workbook.getCellStyleAt(0));
                found.setCellValue(
                        finding.expected() == null ? 0 : finding.expected().doubleValue());
            }
        }
    }

    private static FormulaEvaluator evaluator(Workbook workbook) {
        return workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** The status by the findings' ids; as stored without an evaluator. */
    private static Map<String, String> status(Sheet sheet, @Nullable FormulaEvaluator evaluator) {
        Map<String, String> status = new LinkedHashMap<>();
        for (int row = HEADER + 1; row <= sheet.getLastRowNum(); row++) {
            Cell id = sheet.getRow(row).getCell(ID);
            if (id != null && !id.getStringCellValue().isEmpty()) {
                status.put(id.getStringCellValue(), text(sheet.getRow(row).getCell(STATUS), evaluator));
            }
        }
        return status;
    }

    private static String text(Cell cell, @Nullable FormulaEvaluator evaluator) {
        return evaluator == null || cell.getCellType() != CellType.FORMULA
                ? cell.getStringCellValue()
                : evaluator.evaluate(cell).getStringValue();
    }
}
