package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose package is drawn otherwise than Excel and POI draw it. */
class WorkbookShapesTest {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final CheckResult RESULT = Samples.result(Samples.finding("1", Severity.ERROR));

    @TempDir
    private Path folder;

    private Path file;
    private Package parts;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xlsx");
        parts = Package.of(Samples.workbook(), file);
    }

    private XSSFWorkbook written(Package shape) throws Exception {
        shape.writeTo(file);
        Samples.run(file, Language.ZH, RESULT);
        return Samples.open(file);
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    @Test
    void prefixed_elements_get_prefixed_neighbours() throws Exception {
        for (String part : List.of(WORKBOOK, "xl/styles.xml", "[Content_Types].xml", RELATIONS)) {
            String prefixed = Pattern.compile("<(/?)(?=[A-Za-z])")
                    .matcher(parts.text(part))
                    .replaceAll("<$1x:")
                    .replaceFirst(" xmlns=", " xmlns:x=");
            parts.with(part, prefixed);
        }
        try (XSSFWorkbook written = written(parts)) {
            assertThat(names(written)).endsWith("校验结果");
            assertThat(Package.of(file).text(WORKBOOK))
                    .contains("<x:sheet name=\"校验结果\"", "<x:definedNames><x:definedName");
            assertThat(Package.of(file).text("xl/styles.xml")).contains("<x:font><x:b/>");
            assertThat(written.getSheet("校验结果")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor())
                    .isNotNull();
        }
    }

    @Test
    void parts_under_other_names_and_absolute_targets_are_found_through_the_relations() throws Exception {
        Package odd = parts.renamed(WORKBOOK, "book/main.xml")
                .renamed(RELATIONS, "book/_rels/main.xml.rels")
                .renamed("xl/styles.xml", "book/looks.xml")
                .changed("_rels/.rels", "xl/workbook.xml", "/book/main.xml")
                .changed("book/_rels/main.xml.rels", "Target=\"styles.xml\"", "Target=\"looks.xml\"")
                .changed(
                        "book/_rels/main.xml.rels",
                        "Target=\"sharedStrings.xml\"",
                        "Target=\"../xl/sharedStrings.xml\"")
                .changed("book/_rels/main.xml.rels", "Target=\"worksheets/", "Target=\"/xl/worksheets/")
                .changed("[Content_Types].xml", "/xl/workbook.xml", "/book/main.xml")
                .changed("[Content_Types].xml", "/xl/styles.xml", "/book/looks.xml");
        try (XSSFWorkbook written = written(odd)) {
            assertThat(names(written)).containsExactly("封面", "依申请公开", "备用", "校验结果");
            assertThat(Package.of(file).parts()).containsKey("book/worksheets/sheet1.xml");
        }
    }

    @Test
    void utf16_with_a_byte_order_mark_stays_utf16() throws Exception {
        String text = parts.text(WORKBOOK).replace("UTF-8", "UTF-16");
        parts.with(WORKBOOK, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        try (XSSFWorkbook written = written(parts)) {
            assertThat(names(written)).endsWith("校验结果");
            String after = new String(Package.of(file).parts().get(WORKBOOK), StandardCharsets.UTF_16LE);
            assertThat(after).startsWith("\uFEFF<?xml").contains("校验结果");
        }
    }

    @Test
    void an_encoding_without_chinese_gets_character_references() throws Exception {
        String ascii = parts.text(WORKBOOK)
                .replace("UTF-8", "ISO-8859-1")
                .replace("封面", "&#23553;&#38754;")
                .replace("依申请公开", "requests")
                .replace("备用", "spare");
        parts.with(WORKBOOK, ascii.getBytes(StandardCharsets.ISO_8859_1));
        try (XSSFWorkbook written = written(parts)) {
            assertThat(names(written)).containsExactly("封面", "requests", "spare", "校验结果");
        }
    }

    @Test
    void comments_and_instructions_that_look_like_elements_do_not_matter() throws Exception {
        parts.changed(WORKBOOK, "<sheets>", "<!-- <sheets><sheet name='x'/></sheets> --><?x <sheets> ?><sheets>");
        try (XSSFWorkbook written = written(parts)) {
            assertThat(names(written)).containsExactly("封面", "依申请公开", "备用", "校验结果");
        }
    }

    @Test
    void a_workbook_without_styles_gets_a_style_part() throws Exception {
        parts.with(RELATIONS, parts.text(RELATIONS).replaceAll("<Relationship [^>]*styles.xml[^>]*>", ""));
        parts.with(
                "[Content_Types].xml",
                parts.text("[Content_Types].xml").replaceAll("<Override [^>]*styles.xml[^>]*>", ""));
        parts.parts().remove("xl/styles.xml");
        try (XSSFWorkbook written = written(parts)) {
            var title = written.getSheet("校验结果").getRow(0).getCell(0).getCellStyle();
            assertThat(title.getFont().getBold()).isTrue();
            assertThat(title.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFB42318");
        }
    }

    @Test
    void empty_and_missing_lists_of_styles_are_filled_behind_their_reserved_entries() throws Exception {
        parts.with(
                "xl/styles.xml",
                "<?xml version=\"1.0\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<fonts count=\"0\"/><borders/><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
        try (XSSFWorkbook written = written(parts)) {
            assertThat(written.getSheet("校验结果")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFB42318");
            assertThat(written.getSheet("封面")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFont()
                            .getBold())
                    .isFalse();
        }
    }

    @Test
    void a_style_part_of_one_empty_tag_is_filled() throws Exception {
        parts.with(
                "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" />");
        try (XSSFWorkbook written = written(parts)) {
            var title = written.getSheet("校验结果").getRow(0).getCell(0).getCellStyle();
            assertThat(title.getFont().getBold()).isTrue();
        }
    }

    @Test
    void styles_are_added_once() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        String once = Package.of(file).text("xl/styles.xml");
        Samples.run(file, Language.EN, RESULT);
        assertThat(Package.of(file).text("xl/styles.xml")).isEqualTo(once);
    }

    @Test
    void names_of_sheets_behind_the_earlier_findings_follow_their_sheet() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        XSSFWorkbook later = Samples.open(file);
        later.createSheet("新增").createRow(0).createCell(0).setCellValue(7);
        XSSFName local = later.createName();
        local.setNameName("local");
        local.setSheetIndex(4);
        local.setRefersToFormula("新增!$A$1");
        later.setActiveSheet(4);
        try (XSSFWorkbook written = written(Package.of(later, file))) {
            assertThat(names(written)).containsExactly("封面", "依申请公开", "备用", "新增", "校验结果");
            assertThat(written.getName("local").getSheetIndex()).isEqualTo(3);
            assertThat(written.getActiveSheetIndex()).isEqualTo(3);
            assertThat(written.getAllNames())
                    .filteredOn(name -> name.getNameName().startsWith("_xlnm"))
                    .hasSize(2)
                    .allMatch(name -> name.getSheetIndex() == 4);
        }
    }

    @Test
    void whoever_looks_at_the_findings_looks_at_the_new_ones() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        XSSFWorkbook later = Samples.open(file);
        later.setSheetOrder("校验结果", 0);
        later.setActiveSheet(0);
        try (XSSFWorkbook written = written(Package.of(later, file))) {
            assertThat(names(written)).containsExactly("封面", "依申请公开", "备用", "校验结果");
            assertThat(written.getActiveSheetIndex()).isEqualTo(3);
        }
    }

    @Test
    void another_program_may_rename_the_parts_and_share_the_strings() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        XSSFWorkbook resaved = Samples.open(file);
        // POI writes the texts into the shared strings once they are set again, as LibreOffice and WPS do on saving.
        XSSFSheet sheet = resaved.getSheet("校验结果");
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                cell.setCellValue(cell.getStringCellValue());
            }
        }));
        sheet.getRow(9).getCell(12).setCellValue("说明");
        sheet.createDrawingPatriarch();
        Package renamed = Package.of(resaved, file)
                .renamed("xl/worksheets/sheet4.xml", "xl/worksheets/results.xml")
                .renamed("xl/worksheets/_rels/sheet4.xml.rels", "xl/worksheets/_rels/results.xml.rels")
                .changed(RELATIONS, "worksheets/sheet4.xml", "worksheets/results.xml")
                .changed("[Content_Types].xml", "worksheets/sheet4.xml", "worksheets/results.xml");
        assertThat(renamed.parts()).containsKey("xl/drawings/drawing1.xml");
        try (XSSFWorkbook written = written(renamed)) {
            assertThat(names(written)).containsExactly("封面", "依申请公开", "备用", "校验结果");
            assertThat(written.getSheet("校验结果").getRow(9).getCell(12).getStringCellValue())
                    .isEqualTo("说明");
            assertThat(Package.of(file).parts().keySet())
                    .contains("xl/worksheets/sheet4.xml")
                    .doesNotContain(
                            "xl/worksheets/_rels/sheet4.xml.rels",
                            "xl/worksheets/results.xml",
                            "xl/worksheets/_rels/results.xml.rels")
                    .doesNotContain("xl/drawings/drawing1.xml");
            assertThat(Package.of(file).text("[Content_Types].xml")).doesNotContain("results.xml", "drawing1.xml");
        }
    }

    @Test
    void a_calculation_chain_that_knows_the_earlier_findings_goes_with_them() throws Exception {
        Samples.run(file, Language.ZH, RESULT);
        Package later = Package.of(file)
                .with(
                        "xl/calcChain.xml",
                        "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<c r=\"L8\" i=\"4\"/><c r=\"J7\" i=\"2\"/></calcChain>")
                .changed(
                        RELATIONS,
                        "</Relationships>",
                        "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "calcChain\" Target=\"calcChain.xml\"/></Relationships>");
        try (XSSFWorkbook written = written(later)) {
            assertThat(written.getNumberOfSheets()).isEqualTo(4);
            assertThat(Package.of(file).parts()).doesNotContainKey("xl/calcChain.xml");
            assertThat(Package.of(file).text(RELATIONS)).doesNotContain("calcChain");
        }
    }

    @Test
    void strict_workbooks_get_a_strict_sheet() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        for (String part : List.of(WORKBOOK, RELATIONS, "_rels/.rels", "xl/styles.xml")) {
            parts.with(
                    part,
                    parts.text(part)
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    strict + "officeDocument/relationships")
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    strict + "spreadsheetml/main"));
        }
        for (int sheet = 1; sheet <= 3; sheet++) {
            parts.changed(
                    "xl/worksheets/sheet" + sheet + ".xml",
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    strict + "spreadsheetml/main");
        }
        parts.writeTo(file);
        Samples.run(file, Language.ZH, RESULT);
        Package written = Package.of(file);
        assertThat(written.text("xl/worksheets/sheet4.xml"))
                .contains("<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">");
        assertThat(written.text(RELATIONS))
                .contains("Id=\"rIdGouji\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\"");
        assertThat(written.text(WORKBOOK)).contains("sheetId=\"4\" r:id=\"rIdGouji\"/>");
    }
}
