package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.workbook.findings.Column;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.FuncPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in workbooks of Excel 97 to 2003. */
class XlsFindingsTest {
    private static final int EXPLANATION = Column.EXPLANATION.index();
    private static final CheckResult RESULT = Samples.result(
            OldSamples.tie("1", Severity.ERROR, 1372),
            Samples.finding("2", Severity.WARNING),
            OldSamples.tie("3", Severity.WARNING, 1380));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xls");
        OldSamples.save(OldSamples.workbook(), file);
    }

    @Test
    void the_sheet_says_what_the_findings_say() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getNumberOfSheets()).isEqualTo(4);
            HSSFSheet sheet = written.getSheetAt(3);
            assertThat(sheet.getSheetName()).isEqualTo("校验结果");
            assertThat(texts(sheet.getRow(0))).contains("校验结果：未通过");
            assertThat(texts(sheet.getRow(1))).contains("工作簿", "a.xls", "填报单位", "洪泽区人民政府");
            assertThat(texts(sheet.getRow(8))).isEqualTo(Column.headings(Language.ZH));
            assertThat(texts(sheet.getRow(9)))
                    .contains("错误", "依申请公开!J7", "填报 1431，应为 1413", "1431.0", "1413.0", "18.0", "1");
            assertThat(sheet.isColumnHidden(Column.ID.index())).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("9:9");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    @Test
    void the_place_jumps_to_the_cell() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            HSSFCell place = written.getSheet("校验结果").getRow(9).getCell(Column.PLACE.index());
            assertThat(place.getHyperlink().getTextMark()).isEqualTo("'依申请公开'!$J$7");
        }
    }

    @Test
    void what_formulas_have_stored_is_what_they_give() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            HSSFFormulaEvaluator evaluator = new HSSFFormulaEvaluator(written);
            assertThat(written.getSheet("校验结果").getRow(4).getCell(2).getStringCellValue())
                    .isEqualTo("错误 1，警告 2");
            assertThat(statuses(written))
                    .extracting(Cell::getStringCellValue)
                    .containsExactly("差 18", "差 10")
                    .isEqualTo(statuses(written).stream()
                            .map(cell -> evaluator.evaluate(cell).getStringValue())
                            .toList());
        }
    }

    @Test
    void the_count_asks_all_rows_at_once() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        // Excel takes a range of another class for the one cell that stands in the formula's own row.
        assertThat(countTokens())
                .filteredOn(token -> token instanceof AreaPtg || token instanceof FuncPtg)
                .hasSizeGreaterThan(10)
                .allMatch(token -> token.getPtgClass() == Ptg.CLASS_ARRAY);
    }

    private List<Ptg> countTokens() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                InputStream stream = container.getRoot().createDocumentInputStream("Workbook")) {
            return RecordFactory.createRecords(stream).stream()
                    .filter(FormulaRecord.class::isInstance)
                    .map(FormulaRecord.class::cast)
                    .filter(formula -> formula.getRow() == 4 && formula.getColumn() == 2)
                    .flatMap(formula -> Arrays.stream(formula.getParsedExpression()))
                    .toList();
        }
    }

    @Test
    void a_corrected_number_settles_its_finding() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            written.getSheet(OldSamples.REQUESTS).getRow(6).getCell(8).setCellValue(1372);
            HSSFFormulaEvaluator evaluator = new HSSFFormulaEvaluator(written);
            assertThat(statuses(written))
                    .extracting(cell -> evaluator.evaluate(cell).getStringValue())
                    .containsExactly("已平", "差 8");
        }
    }

    private static List<Cell> statuses(HSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Row row : workbook.getSheet("校验结果")) {
            Cell cell = row.getCell(Column.STATUS.index());
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        }
        return formulas;
    }

    @Test
    void the_flagged_cell_is_marked_and_keeps_its_style() throws Exception {
        short style = style();
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            HSSFSheet marked = written.getSheet(OldSamples.REQUESTS);
            assertThat(OldSamples.highlights(marked)).hasSize(3).allMatch(mark -> mark.startsWith("J7 "));
            assertThat(OldSamples.highlights(marked).get(0)).contains("NOT(ISNUMBER(1/($I$7=1372)))");
            assertThat(OldSamples.notes(marked)).hasSize(1);
            assertThat(OldSamples.notes(marked).get(0))
                    .startsWith("J7 gouji：")
                    .contains("错误", "警告", "填报 1431，应为 1413", "→ 请改为 1413");
        }
        assertThat(style()).isEqualTo(style);
    }

    private short style() throws Exception {
        try (HSSFWorkbook written = OldSamples.open(file)) {
            return written.getSheet(OldSamples.REQUESTS)
                    .getRow(6)
                    .getCell(9)
                    .getCellStyle()
                    .getIndex();
        }
    }

    @Test
    void running_again_leaves_nothing_twice() throws Exception {
        for (int run = 0; run < 3; run++) {
            Samples.run(file, Language.ZH, RESULT);
        }
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getNumberOfSheets()).isEqualTo(4);
            assertThat(OldSamples.highlights(written.getSheet(OldSamples.REQUESTS)))
                    .hasSize(3);
            assertThat(OldSamples.notes(written.getSheet(OldSamples.REQUESTS))).hasSize(1);
        }
    }

    @Test
    void the_names_of_an_earlier_sheet_go_with_it() throws Exception {
        for (int run = 0; run < 3; run++) {
            Samples.run(file, Language.ZH, RESULT);
        }
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getAllNames())
                    .extracting(name -> name.getNameName() + " " + name.getRefersToFormula())
                    .containsExactly("Print_Titles 校验结果!$A$9:$IV$9");
        }
    }

    @Test
    void running_again_and_again_does_not_use_up_styles() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook second = OldSamples.open(file)) {
            Samples.run(file, Language.ZH, RESULT);
            assertThat(OldSamples.open(file).getNumCellStyles()).isEqualTo(second.getNumCellStyles());
        }
    }

    @Test
    void an_explanation_stays_with_its_finding_when_rows_move() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        HSSFWorkbook explained = OldSamples.open(file);
        explained.getSheet("校验结果").getRow(10).getCell(EXPLANATION).setCellValue("已核实，数字无误");
        OldSamples.save(explained, file);
        Samples.run(
                file,
                Language.ZH,
                Samples.result(
                        Samples.finding("0", Severity.ERROR),
                        Samples.finding("00", Severity.ERROR),
                        Samples.finding("2", Severity.WARNING)));
        try (HSSFWorkbook written = OldSamples.open(file)) {
            HSSFSheet sheet = written.getSheet("校验结果");
            assertThat(sheet.getRow(11).getCell(EXPLANATION)).hasToString("已核实，数字无误");
            assertThat(texts(sheet.getRow(3))).contains("错误 2，警告 0，提示 0，已说明 1；规则成立 0，不成立 0，无法判断 0");
            assertThat(texts(sheet.getRow(4))).contains("已改正 2 项，新增 2 项");
            // What is explained is no longer marked.
            assertThat(OldSamples.highlights(written.getSheet(OldSamples.REQUESTS)))
                    .hasSize(2);
        }
    }

    @Test
    void a_cell_that_does_not_exist_can_be_flagged() throws Exception {
        Finding finding = Samples.finding("1", Severity.ERROR, "空着", new Origin("备用", new CellPosition(40, 12)));
        Samples.run(file, Language.ZH, Samples.result(finding));
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(OldSamples.notes(written.getSheet("备用"))).hasSize(1);
        }
    }

    @Test
    void texts_are_never_formulas() throws Exception {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "'x", "一\n二")) {
            Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.INFO, text, null)));
            try (HSSFWorkbook written = OldSamples.open(file)) {
                Cell problem = written.getSheet("校验结果").getRow(9).getCell(Column.PROBLEM.index());
                assertThat(problem.getCellType()).isEqualTo(CellType.STRING);
                assertThat(problem.getStringCellValue()).isEqualTo(text);
            }
        }
    }
}
