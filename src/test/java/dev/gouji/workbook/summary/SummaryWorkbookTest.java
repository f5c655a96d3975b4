package dev.gouji.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.cli.LibreOffice;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.SampleAudit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

class SummaryWorkbookTest {
    private static final int WORKBOOKS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_workbook_and_finding_stands_on_its_sheet_once(Language language) throws Exception {
        Audit audit = SampleAudit.hostile(WORKBOOKS, language);
        List<AuditedWorkbook> workbooks = all(audit);
        try (XSSFWorkbook summary = written(audit, language)) {
            List<String> names = new ArrayList<>();
            summary.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .isEqualTo(
                            language == Language.ZH
                                    ? List.of("总览", "单位", "问题", "规则", "未能读取", "报送情况", "数据")
                                    : List.of(
                                            "Overview",
                                            "Agencies",
                                            "Findings",
                                            "Rules",
                                            "Unreadable",
                                            "Submissions",
                                            "Data"));
            assertThat(rows(summary, 1)).isEqualTo(1 + WORKBOOKS);
            assertThat(rows(summary, 2))
                    .isEqualTo(workbooks.stream()
                            .mapToInt(workbook -> workbook.findings().size())
                            .sum());
            assertThat(rows(summary, 3)).isEqualTo(audit.rules().size());
            assertThat(rows(summary, 4)).isEqualTo((int) workbooks.stream()
                    .filter(workbook -> workbook.error() != null)
                    .count());
            assertThat(rows(summary, 5)).isEqualTo(audit.issues().size());
            assertThat(rows(summary, 6)).isEqualTo((int) workbooks.stream()
                    .filter(workbook -> workbook.verdict() != Verdict.UNREADABLE)
                    .count());
            assertThat(numbers(summary.getSheetAt(1), 2, 6))
                    .isEqualTo(workbooks.stream()
                            .mapToInt(workbook -> workbook.count(Severity.ERROR))
                            .sum());
        }
    }

    @Test
    void stored_results_of_formulas_are_right() throws Exception {
        try (XSSFWorkbook summary = written(SampleAudit.hostile(WORKBOOKS, Language.ZH), Language.ZH)) {
            FormulaEvaluator evaluator = summary.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : summary) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(sheet.getSheetName()).isIn("总览", "单位");
                            double stored = cell.getNumericCellValue();
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress())
                                    .isCloseTo(stored, Offset.offset(1e-9));
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(20);
        }
    }

    @Test
    void hostile_texts_stay_texts() throws Exception {
        try (XSSFWorkbook summary = written(SampleAudit.hostile(WORKBOOKS, Language.ZH), Language.ZH)) {
            List<String> agencies = new ArrayList<>();
            for (Row row : summary.getSheet("单位")) {
                agencies.add(row.getCell(0).getStringCellValue());
            }
            assertThat(agencies)
                    .contains(
                            "=1+1",
                            "+86 10 6309 0000",
                            "-1+1",
                            "@SUM(A1:A9)",
                            "<script>alert('局')</script><b>&amp;</b>")
                    .contains("控制\uFFFD字\uFFFD符\uFFFD和\uFFFE半个\uFFFD代理".replace('\uFFFE', '\uFFFD'))
                    .contains("表情\uD83D\uDE00与_x0041_", "从右\u202E到左", "两行\n文字\t制表");
            assertThat(agencies).allMatch(agency -> agency.length() <= CellXml.LONGEST);
            assertThat(agencies).anyMatch(agency -> agency.length() == CellXml.LONGEST && agency.endsWith("…"));
        }
    }

    @Test
    void charts_show_the_cells_beside_them() throws Exception {
        Audit audit = SampleAudit.of(WORKBOOKS, Language.ZH);
        try (XSSFWorkbook summary = written(audit, Language.ZH)) {
            XSSFSheet overview = summary.getSheetAt(0);
            List<XSSFChart> charts = overview.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(3);
            for (XSSFChart chart : charts) {
                CTBarSer bars =
                        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
                CellRangeAddress numbers = CellRangeAddress.valueOf(
                        bars.getVal().getNumRef().getF().replace("总览!", "").replace("'", ""));
                CellRangeAddress labels = CellRangeAddress.valueOf(
                        bars.getCat().getStrRef().getF().replace("总览!", "").replace("'", ""));
                assertThat(labels.getFirstRow()).isEqualTo(numbers.getFirstRow());
                assertThat(labels.getLastRow()).isEqualTo(numbers.getLastRow());
                for (int row = numbers.getFirstRow(); row <= numbers.getLastRow(); row++) {
                    int point = row - numbers.getFirstRow();
                    assertThat(Double.parseDouble(bars.getVal()
                                    .getNumRef()
                                    .getNumCache()
                                    .getPtArray(point)
                                    .getV()))
                            .isEqualTo(overview.getRow(row)
                                    .getCell(numbers.getFirstColumn())
                                    .getNumericCellValue());
                    assertThat(bars.getCat()
                                    .getStrRef()
                                    .getStrCache()
                                    .getPtArray(point)
                                    .getV())
                            .isEqualTo(overview.getRow(row).getCell(0).getStringCellValue());
                }
            }
            CellRangeAddress verdicts = CellRangeAddress.valueOf("C10:C13");
            for (Verdict verdict : Verdict.values()) {
                long count = all(audit).stream()
                        .filter(workbook -> workbook.verdict() == verdict)
                        .count();
                assertThat(overview.getRow(verdicts.getFirstRow()
                                        + List.of(Verdict.values()).indexOf(verdict))
                                .getCell(2)
                                .getNumericCellValue())
                        .isEqualTo((double) count);
            }
        }
    }

    @Test
    void links_lead_to_the_copies_and_their_cells() throws Exception {
        Audit audit = SampleAudit.hostile(WORKBOOKS, Language.ZH);
        List<String> copies = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (AuditedWorkbook workbook : all(audit)) {
            if (workbook.copy() != null) {
                copies.add(workbook.copy());
                for (ListedFinding finding : workbook.findings()) {
                    if (finding.cell() != null) {
                        places.add(workbook.copy());
                    }
                }
            }
        }
        try (XSSFWorkbook summary = written(audit, Language.ZH)) {
            assertThat(targets(summary.getSheet("单位"))).isEqualTo(copies);
            assertThat(targets(summary.getSheet("问题"))).containsAll(places);
            for (XSSFHyperlink link : summary.getSheet("问题").getHyperlinkList()) {
                assertThat(link.getAddress()).startsWith("workbooks/");
            }
            assertThat(summary.getSheet("问题").getHyperlinkList())
                    .extracting(XSSFHyperlink::getLocation)
                    .anyMatch(location -> location.matches("'依申请公开'!\\w+"))
                    .anyMatch(location -> location.startsWith("'''=HYPERLINK(\"http://exampl'!"));
        }
    }

    @Test
    void a_list_goes_on_where_a_sheet_is_full() throws Exception {
        Path file = folder.resolve("summary.xlsx");
        new SummaryWorkbook(Language.ZH, 1, new SheetSize(60, 50)).write(SampleAudit.of(WORKBOOKS, Language.ZH), file);
        try (XSSFWorkbook summary = open(file)) {
            assertThat(summary.getSheet("单位").getLastRowNum()).isEqualTo(59);
            assertThat(summary.getSheet("单位 2").getLastRowNum()).isEqualTo(59);
            assertThat(summary.getSheet("单位 3").getLastRowNum()).isEqualTo(5);
            assertThat(summary.getSheet("问题 2")).isNotNull();
            assertThat(summary.getSheet("数据").getRow(0).getLastCellNum()).isEqualTo((short) 50);
        }
    }

    @Test
    void the_same_audit_gives_the_same_bytes_on_one_thread_and_on_two_and_leaves_nothing_else() throws Exception {
        Audit audit = SampleAudit.hostile(WORKBOOKS, Language.EN);
        Path file = folder.resolve("summary.xlsx");
        new SummaryWorkbook(Language.EN, 1).write(audit, file);
        byte[] first = Files.readAllBytes(file);
        new SummaryWorkbook(Language.EN, 2).write(audit, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(listed()).containsExactly("summary.xlsx");
    }

    @Test
    void an_audit_that_cannot_be_read_back_leaves_the_file_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("summary.xlsx"), "earlier");
        Audit audit = SampleAudit.of(5, Language.ZH);
        Audit broken = (Audit) Proxy.newProxyInstance(
                Audit.class.getClassLoader(), new Class<?>[] {Audit.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("forEach")) {
                        throw new IOException("gone");
                    }
                    return method.invoke(audit, arguments);
                });
        assertThatThrownBy(() -> new SummaryWorkbook(Language.ZH, 2).write(broken, file))
                .hasMessage("gone");
        assertThat(file).hasContent("earlier");
        assertThat(listed()).containsExactly("summary.xlsx");
    }

    @Test
    void an_audit_of_nothing_has_its_sheets_too() throws Exception {
        try (XSSFWorkbook summary = written(SampleAudit.of(0, Language.ZH), Language.ZH)) {
            assertThat(summary.getNumberOfSheets()).isEqualTo(7);
        }
    }

    @Test
    void libreoffice_reads_the_same() throws Exception {
        assumeTrue(LibreOffice.isInstalled());
        Path file = folder.resolve("summary.xlsx");
        new SummaryWorkbook(Language.ZH, 2).write(SampleAudit.hostile(WORKBOOKS, Language.ZH), file);
        Path saved = new LibreOffice(folder).saved(file, "xlsx");
        try (XSSFWorkbook own = open(file);
                XSSFWorkbook theirs = open(saved)) {
            for (int index = 0; index < own.getNumberOfSheets(); index++) {
                assertThat(theirs.getSheetName(index)).isEqualTo(own.getSheetName(index));
                for (Row row : own.getSheetAt(index)) {
                    for (Cell cell : row) {
                        Cell same =
                                theirs.getSheetAt(index).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        boolean number =
                                cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
                        if (number) {
                            assertThat(same.getNumericCellValue())
                                    .isCloseTo(cell.getNumericCellValue(), Offset.offset(1e-9));
                        } else if (cell.getCellType() == CellType.STRING) {
                            assertThat(same.getCellType()).isEqualTo(CellType.STRING);
                        }
                    }
                }
            }
            assertThat(theirs.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(3);
        }
    }

    private List<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The targets as the package has them, decoded: POI's own decoding knows no relative references. */
    private static List<String> targets(XSSFSheet sheet) {
        return sheet.getHyperlinkList().stream()
                .map(link -> sheet.getPackagePart()
                        .getRelationship(link.getCTHyperlink().getId())
                        .getTargetURI()
                        .getRawPath())
                .map(target -> URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<AuditedWorkbook> all(Audit audit) throws IOException {
        List<AuditedWorkbook> workbooks = new ArrayList<>();
        audit.forEach(workbooks::add);
        return workbooks;
    }

    private XSSFWorkbook written(Audit audit, Language language) throws Exception {
        Path file = folder.resolve("summary.xlsx");
        new SummaryWorkbook(language, 2).write(audit, file);
        return open(file);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** The last row's number from 0, which is the number of rows below the headings. */
    private static int rows(XSSFWorkbook workbook, int sheet) {
        return workbook.getSheetAt(sheet).getLastRowNum();
    }

    private static double numbers(Sheet sheet, int first, int column) {
        double sum = 0;
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            sum += sheet.getRow(row).getCell(column).getNumericCellValue();
        }
        return sum;
    }
}
