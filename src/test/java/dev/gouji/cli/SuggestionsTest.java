package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cell that is probably wrong, as the checked workbook shows it. */
class SuggestionsTest {
    private static final String PURPLE = "7A1FA2";

    @TempDir
    private Path folder;

    private WrongReport report;

    @BeforeEach
    void draw() throws Exception {
        report = WrongReport.in(folder);
    }

    @Test
    void a_wrong_cell_is_one_problem_on_the_findings_sheet() throws Exception {
        report.with("依申请公开!D7", 500).with("复议诉讼!E5", 3);
        assertThat(run("check", report.file()).out()).contains("错误 3（可能出自 2 处）");
        try (Workbook workbook = WrongReport.open(report.file())) {
            List<String> advice = column(workbook, 10);
            assertThat(advice.get(0)).startsWith("D7 疑似 50 误填为 500（").contains("\n核对");
            assertThat(advice.get(1)).isEqualTo("同第 1 条：改正后这一条随之解决");
            assertThat(advice.get(2)).startsWith("E5 疑似 2 误填为 3（");
            assertThat(workbook.getSheet("校验结果").getRow(3).getCell(6).getStringCellValue())
                    .startsWith("错误 3（可能出自 2 处），");
            assertThat(workbook.getSheet("校验结果").getRow(7).getCell(0).getStringCellValue())
                    .contains("深紫底白字是疑似填错的单元格");
        }
        assertThat(run("check", "--verify", report.file()).status()).isZero();
    }

    @Test
    void the_suspect_stands_out_before_all_other_formats_and_says_why_though_no_finding_is_at_it() throws Exception {
        report.with("依申请公开!D7", 500);
        run("check", report.file());
        try (Workbook workbook = WrongReport.open(report.file())) {
            assertThat(WrongReport.note(workbook, "依申请公开!D7"))
                    .contains("疑似填错：D7 疑似 50 误填为 500（", "把握 9", "请对照原始资料核实后改正。");
            assertThat(WrongReport.note(workbook, "依申请公开!J7")).contains("错误", "⇒ D7 疑似 50 误填为 500（");
            assertThat(priorities(workbook.getSheet("依申请公开")))
                    .startsWith(PURPLE + " D7 1")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void in_an_old_workbook_too() throws Exception {
        WrongReport old = report.with("依申请公开!D7", 500).old();
        assertThat(run("check", old.file()).status()).isOne();
        try (Workbook workbook = WrongReport.open(old.file())) {
            assertThat(WrongReport.note(workbook, "依申请公开!D7")).contains("疑似填错：D7 疑似 50 误填为 500（");
            SheetConditionalFormatting formats = workbook.getSheet("依申请公开").getSheetConditionalFormatting();
            assertThat(formats.getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("D7");
            assertThat(formats.getConditionalFormattingAt(0).getRule(0).getBorderFormatting())
                    .isNotNull();
        }
        run("check", "--clean", old.file());
        try (Workbook workbook = WrongReport.open(old.file())) {
            assertThat(WrongReport.note(workbook, "依申请公开!D7")).isEmpty();
            assertThat(workbook.getSheet("依申请公开")
                            .getSheetConditionalFormatting()
                            .getNumConditionalFormattings())
                    .isZero();
        }
    }

    @Test
    void what_cannot_be_told_apart_is_marked_in_all_places_but_otherwise() throws Exception {
        report.with("复议诉讼!M5", 2);
        run("check", report.file());
        try (Workbook workbook = WrongReport.open(report.file())) {
            List<String> formats = priorities(workbook.getSheet("复议诉讼")).stream()
                    .filter(format -> format.startsWith("E6D9F5"))
                    .toList();
            assertThat(formats).hasSizeGreaterThan(1);
            assertThat(WrongReport.note(workbook, "复议诉讼!M5")).contains("可能填错，但分不清是几处中的哪一处：M5 疑似 1 误填为 2（");
        }
    }

    private static List<String> column(Workbook workbook, int column) {
        List<String> texts = new ArrayList<>();
        Sheet sheet = workbook.getSheet("校验结果");
        for (int row = 9; row <= sheet.getLastRowNum(); row++) {
            texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
        }
        return texts;
    }

    /** The ground, range and priority of each format on the sheet, in that order. */
    private static List<String> priorities(Sheet sheet) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        List<String> all = new ArrayList<>();
        for (int index = 0; index < formats.getNumConditionalFormattings(); index++) {
            var format = formats.getConditionalFormattingAt(index);
            ConditionalFormattingRule rule = format.getRule(0);
            var fill = (org.apache.poi.xssf.usermodel.XSSFColor)
                    rule.getPatternFormatting().getFillBackgroundColorColor();
            all.add(fill.getARGBHex().substring(2) + " " + format.getFormattingRanges()[0].formatAsString() + " "
                    + rule.getPriority());
        }
        return all;
    }
}
