package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.table.Address;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWriterTest {
    private static final Set<String> CHANGED = Set.of(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet2.xml");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xlsx");
        Package.of(Samples.workbook(), file);
    }

    @Test
    void every_other_part_is_copied_as_its_compressed_bytes_stand_in_the_same_order() throws Exception {
        Package before = Package.compressed(file);
        Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.ERROR)));
        Package after = Package.compressed(file);
        assertThat(after.parts().keySet()).startsWith(before.parts().keySet().toArray(String[]::new));
        Set<String> added = new LinkedHashSet<>(after.parts().keySet());
        added.removeAll(before.parts().keySet());
        assertThat(added)
                .containsExactlyInAnyOrder(
                        "xl/worksheets/sheet4.xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "customXml/item1.xml");
        before.parts().forEach((name, bytes) -> {
            if (!CHANGED.contains(name)) {
                assertThat(after.parts().get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test
    void the_parts_that_change_only_gain_text() throws Exception {
        Package before = Package.of(file);
        Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.ERROR)));
        Package after = Package.of(file);
        for (String part : CHANGED) {
            assertThat(isSubsequence(counts(before.text(part)), counts(after.text(part))))
                    .as(part)
                    .isTrue();
        }
    }

    private static String counts(String xml) {
        return xml.replaceAll(" count=\"\\d+\"", "");
    }

    private static boolean isSubsequence(String wanted, String text) {
        int at = 0;
        for (int index = 0; index < text.length() && at < wanted.length(); index++) {
            at += text.charAt(index) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }

    @Test
    void the_sheet_is_last_and_the_active_tab_stays() throws Exception {
        try (XSSFWorkbook two = Samples.workbook()) {
            two.setActiveSheet(1);
            Package.of(two, file);
        }
        Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.ERROR)));
        try (XSSFWorkbook written = Samples.open(file)) {
            assertThat(written.getSheetName(3)).isEqualTo("校验结果");
            assertThat(written.getActiveSheetIndex()).isEqualTo(1);
        }
    }

    @Test
    void what_to_do_begins_with_the_cell_that_is_probably_wrong() throws Exception {
        Change change = new Change(
                Address.of("requests/granted/natural"),
                new Origin("依申请公开", CellPosition.of("I7")),
                BigDecimal.valueOf(1157),
                BigDecimal.valueOf(1175),
                ChangePattern.TRANSPOSED_DIGITS);
        Diagnosis diagnosis = new Diagnosis(List.of("id-1"), List.of(new Alternative(List.of(change), 0.97)), false);
        Samples.run(
                file,
                Language.ZH,
                Samples.result(Samples.finding("id-1", Severity.ERROR), Samples.finding("id-2", Severity.ERROR))
                        .diagnosed(List.of(diagnosis)));
        try (XSSFWorkbook written = Samples.open(file)) {
            XSSFSheet sheet = written.getSheet("校验结果");
            assertThat(texts(sheet.getRow(9))).contains("I7 疑似 1175 误填为 1157（相邻数字颠倒）\n请改为 1413");
            assertThat(texts(sheet.getRow(10))).contains("请改为 1413");
        }
    }

    @Test
    void the_sheet_says_what_the_findings_say() throws Exception {
        Samples.run(file, Language.ZH, Samples.result(Samples.finding("id-1", Severity.ERROR)));
        try (XSSFWorkbook written = Samples.open(file)) {
            XSSFSheet sheet = written.getSheet("校验结果");
            assertThat(texts(sheet.getRow(0))).contains("校验结果：未通过");
            assertThat(texts(sheet.getRow(1))).contains("工作簿", "a.xlsx", "填报单位", "洪泽区人民政府");
            assertThat(texts(sheet.getRow(2))).contains("统计年度", "2023", "表式", "2021（国办公开办函〔2021〕30号）");
            assertThat(texts(sheet.getRow(3))).contains("结论", "未通过", "问题数", "错误 1，警告 0，提示 0；规则成立 0，不成立 0，无法判断 0");
            assertThat(texts(sheet.getRow(4))).contains("现在还有", "与上次相比", "首次校验");
            assertThat(texts(sheet.getRow(5))).contains("校验日期", "2026-03-01", "工具版本", "gouji 0.1.0");
            assertThat(texts(sheet.getRow(8)))
                    .containsExactly(
                            "序号", "级别", "规则", "位置", "项目", "问题", "填报值", "应为", "差额", "现状", "修改建议", "依据", "情况说明", "编号");
            assertThat(texts(sheet.getRow(9)))
                    .containsExactly(
                            "1.0",
                            "错误",
                            "REQ-ROW\n各行总计",
                            "依申请公开!J7",
                            "（一）予以公开 · 总计",
                            "填报 1431，应为 1413",
                            "1431.0",
                            "1413.0",
                            "18.0",
                            "改后再校验",
                            "请改为 1413",
                            "国办公开办函〔2021〕30号",
                            "",
                            "id-1");
            assertThat(sheet.isColumnHidden(13)).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 9);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A9:N10");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("9:9");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    @Test
    void english_headings_and_name_with_english() throws Exception {
        Samples.run(file, Language.EN, Samples.result(Samples.finding("1", Severity.WARNING)));
        try (XSSFWorkbook written = Samples.open(file)) {
            XSSFSheet sheet = written.getSheet("Findings");
            assertThat(texts(sheet.getRow(8))).contains("Severity", "Rule", "Should be", "Explanation", "ID");
            assertThat(texts(sheet.getRow(0))).contains("Findings: Passed with warnings");
        }
    }

    @Test
    void a_clean_workbook_gets_a_sheet_that_says_so() throws Exception {
        Samples.run(file, Language.ZH, Samples.result());
        try (XSSFWorkbook written = Samples.open(file)) {
            assertThat(texts(written.getSheet("校验结果").getRow(9))).contains("未发现问题");
            assertThat(written.getSheet("校验结果").getCTWorksheet().isSetAutoFilter())
                    .isFalse();
        }
    }

    @Test
    void running_again_gives_the_same_bytes() throws Exception {
        var result = Samples.result(Samples.finding("1", Severity.ERROR), Samples.finding("2", Severity.INFO));
        Samples.run(file, Language.ZH, result);
        Samples.run(file, Language.ZH, result);
        byte[] second = Files.readAllBytes(file);
        Samples.run(file, Language.ZH, result);
        assertThat(Files.readAllBytes(file)).isEqualTo(second);
    }

    @Test
    void running_again_in_another_language_leaves_one_sheet_and_the_explanations() throws Exception {
        Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.WARNING)));
        explain("校验结果", "已核实，数字无误");
        Samples.run(
                file,
                Language.EN,
                Samples.result(Samples.finding("0", Severity.ERROR), Samples.finding("1", Severity.WARNING)));
        try (XSSFWorkbook written = Samples.open(file)) {
            assertThat(written.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet sheet = written.getSheet("Findings");
            assertThat(sheet.getRow(9).getCell(12).getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(10).getCell(12).getStringCellValue()).isEqualTo("已核实，数字无误");
        }
    }

    private void explain(String sheet, String explanation) throws Exception {
        XSSFWorkbook workbook = Samples.open(file);
        workbook.getSheet(sheet).getRow(9).getCell(12).setCellValue(explanation);
        Package.of(workbook, file);
    }

    @Test
    void a_sheet_that_merely_has_the_name_is_never_touched() throws Exception {
        XSSFWorkbook own = Samples.workbook();
        own.createSheet("校验结果").createRow(0).createCell(0).setCellValue("本单位自查结果");
        Package.of(own, file);
        for (int run = 0; run < 2; run++) {
            Samples.run(file, Language.ZH, Samples.result(Samples.finding("1", Severity.ERROR)));
            try (XSSFWorkbook written = Samples.open(file)) {
                assertThat(written.getNumberOfSheets()).isEqualTo(5);
                assertThat(written.getSheetAt(3).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("本单位自查结果");
                assertThat(written.getSheetName(4)).isEqualTo("校验结果(2)");
            }
        }
    }

    @Test
    void links_quote_sheet_names_and_findings_without_a_place_have_none() throws Exception {
        XSSFWorkbook odd = Samples.workbook();
        odd.createSheet("a'b & \"c\"<d>");
        Package.of(odd, file);
        Origin place = new Origin("a'b & \"c\"<d>", new CellPosition(2, 27));
        Samples.run(
                file,
                Language.ZH,
                Samples.result(
                        Samples.finding("1", Severity.ERROR, "x", place),
                        Samples.finding("2", Severity.ERROR, "x", null)));
        try (XSSFWorkbook written = Samples.open(file)) {
            XSSFSheet sheet = written.getSheet("校验结果");
            assertThat(sheet.getHyperlinkList()).hasSize(1);
            assertThat(sheet.getHyperlink(9, 3).getLocation()).isEqualTo("'a''b & \"c\"<d>'!AB3");
        }
    }

    @Test
    void texts_come_back_as_they_were_and_are_never_formulas() throws Exception {
        List<String> texts = List.of(
                "=1+1", "+1", "@x", "_x000D_ stays", "a_x0041_b__x0042_", "😀𠮷", "a<b>&\"'", "第一行\n第二行", "]]>");
        Finding[] findings = texts.stream()
                .map(text -> Samples.finding("id" + texts.indexOf(text), Severity.INFO, text, null))
                .toArray(Finding[]::new);
        Samples.run(file, Language.ZH, Samples.result(findings));
        try (XSSFWorkbook written = Samples.open(file)) {
            for (int index = 0; index < texts.size(); index++) {
                assertThat(written.getSheet("校验结果").getRow(9 + index).getCell(5).getStringCellValue())
                        .isEqualTo(texts.get(index));
            }
        }
    }

    @Test
    void text_that_no_cell_can_hold_is_cut_or_left_out() throws Exception {
        Samples.run(
                file,
                Language.ZH,
                Samples.result(
                        Samples.finding("1", Severity.INFO, "a\u0001\u0000b\uD83Dc\uFFFE", null),
                        Samples.finding("2", Severity.INFO, "长".repeat(40_000), null)));
        try (XSSFWorkbook written = Samples.open(file)) {
            XSSFSheet sheet = written.getSheet("校验结果");
            assertThat(sheet.getRow(9).getCell(5).getStringCellValue()).isEqualTo("abc");
            assertThat(sheet.getRow(10).getCell(5).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("长…");
        }
    }

    @Test
    void any_texts_survive_the_round_trip() throws Exception {
        Random random = new Random(20260301);
        String alphabet = "ab_x0D1=<>&\"' \n，。（）三安全\t~'";
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < 200; index++) {
            StringBuilder text = new StringBuilder("^");
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            findings.add(Samples.finding(
                    "id" + index, Severity.INFO, text.append('$').toString(), null));
        }
        Samples.run(file, Language.ZH, Samples.result(findings.toArray(Finding[]::new)));
        try (XSSFWorkbook written = Samples.open(file)) {
            for (int index = 0; index < findings.size(); index++) {
                assertThat(written.getSheet("校验结果").getRow(9 + index).getCell(5).getStringCellValue())
                        .isEqualTo(findings.get(index).message().zh());
            }
        }
    }

    @Test
    void another_target_leaves_the_source_as_it_is_and_keeps_its_own_explanations() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path target = folder.resolve("out.xlsx");
        var source = Samples.load(file);
        var read = Samples.READING.read(source);
        var result = Samples.result(Samples.finding("1", Severity.ERROR));
        assertThat(Samples.writer(Language.ZH).write(source, read, result, target))
                .isEqualTo(new Written(target, "校验结果", null));
        try (XSSFWorkbook written = Samples.open(target)) {
            written.getSheet("校验结果").getRow(9).getCell(12).setCellValue("说明");
            Package.of(written, target);
        }
        FindingsWriter writer = Samples.writer(Language.ZH);
        writer.write(
                source,
                read,
                result.after(writer.earlier(source, read, result, target).orElseThrow()),
                target);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (XSSFWorkbook written = Samples.open(target)) {
            assertThat(written.getSheet("校验结果").getRow(9).getCell(12).getStringCellValue())
                    .isEqualTo("说明");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, target);
        }
    }
}
