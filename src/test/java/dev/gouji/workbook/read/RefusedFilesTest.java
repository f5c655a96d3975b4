package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not read, beside what people are told of them. */
class RefusedFilesTest {
    private static final String SAVE_AS = "，不能直接校验。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。";
    private static final String CHOOSE = "，不是 Excel 工作簿。请选择填报用的 Excel 文件。";
    private static final String INCOMPLETE = "文件不完整，可能在下载、拷贝或传输时中断。请重新获取文件。";
    private static final String LOCKED = "文件已加密，其加密方式无法读取。请用 Excel 或 WPS 打开，去掉密码并保存后再校验。";
    private static final String REPAIR = "。请用 Excel 或 WPS 打开修复并另存，或重新获取文件。";

    static Stream<Arguments> otherFiles() throws IOException {
        return Stream.of(
                refused("an xls without content", FailureCode.CORRUPT, ole("Workbook"), INCOMPLETE),
                unsupported("an xls of Excel 95", ole("Book"), "这是 Excel 95 或更早的工作簿（.xls）" + SAVE_AS),
                unsupported("a bare xls", bytes(9, 8, 16, 0, 0, 6, 5, 0), "这是 Excel 95 或更早的工作簿（.xls）" + SAVE_AS),
                refused(
                        "a password without the ways of it",
                        FailureCode.CORRUPT,
                        ole("EncryptedPackage"),
                        "文件已损坏：加密的内容残缺" + REPAIR),
                foreign("a doc", ole("WordDocument"), "这是 Word 或 WPS 文字文档" + CHOOSE),
                foreign("a ppt", ole("PowerPoint Document"), "这是 PowerPoint 或 WPS 演示文稿" + CHOOSE),
                foreign("a mail", ole("__properties_version1.0"), "这是其他 Office 文件" + CHOOSE),
                refused("half an xls", FailureCode.CORRUPT, Arrays.copyOf(ole("Workbook"), 700), INCOMPLETE),
                unsupported(
                        "an xlsb",
                        office("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                        "这是 Excel 二进制工作簿（.xlsb）" + SAVE_AS),
                foreign(
                        "a docx",
                        office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                        "这是 Word 或 WPS 文字文档" + CHOOSE),
                foreign(
                        "a pptx",
                        office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
                        "这是 PowerPoint 或 WPS 演示文稿" + CHOOSE),
                foreign("a vsdx", office("application/vnd.ms-visio.drawing.main+xml"), "这是其他 Office 文件" + CHOOSE),
                unsupported(
                        "an ods",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "这是 OpenDocument 表格（.ods）" + SAVE_AS),
                foreign(
                        "an odt",
                        zip("mimetype", "application/vnd.oasis.opendocument.text"),
                        "这是 OpenDocument 文档" + CHOOSE),
                unsupported(
                        "a Numbers file",
                        HandMadeWorkbook.zip(Map.of("Index/Document.iwa", "", "Index/CalculationEngine.iwa", "")),
                        "这是苹果 Numbers 表格" + SAVE_AS),
                foreign("a zip", zip("报表.xlsx", "x"), "这是压缩包，不是 Excel 工作簿。请先解压，再校验其中的 Excel 文件。"),
                foreign("a rar", text("Rar!\u001a\u0007"), "这是压缩包，不是 Excel 工作簿。请先解压，再校验其中的 Excel 文件。"),
                unsupported(
                        "a web page without tables",
                        text("\n<html><body>统计表</body></html>"),
                        "这是没有表格的网页（HTML）文件" + SAVE_AS),
                refused(
                        "half a table of a web page",
                        FailureCode.CORRUPT,
                        text("\uFEFF<TABLE border=1><tr><td>1"),
                        INCOMPLETE),
                unsupported(
                        "a web archive",
                        text("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nContent-Type: text/html"),
                        "这是单个文件网页（MHTML）" + SAVE_AS),
                unsupported(
                        "an XML spreadsheet",
                        text("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>"),
                        "这是“XML 表格 2003”文件" + SAVE_AS),
                foreign("another XML file", text("<?xml version=\"1.0\"?><a/>"), "这是 XML 文件" + CHOOSE),
                unsupported("a CSV", text("项目,数量\n新收,12\n"), "这是 CSV 等用分隔符分列的文本文件" + SAVE_AS),
                unsupported(
                        "a CSV in GBK",
                        "项目\t数量\n新收\t12\n".getBytes(Charset.forName("GBK")),
                        "这是 CSV 等用分隔符分列的文本文件" + SAVE_AS),
                unsupported(
                        "a CSV in UTF-16",
                        "\uFEFF项目\t数量\n新收\t12\n".getBytes(StandardCharsets.UTF_16LE),
                        "这是 CSV 等用分隔符分列的文本文件" + SAVE_AS),
                unsupported("a SYLK", text("ID;PWXL;N;E\nB;Y2;X2\n"), "这是 SYLK 表格（.slk）" + SAVE_AS),
                foreign("a text", text("你好\n第二行\n"), "这是纯文本文件" + CHOOSE),
                foreign("a PDF", text("%PDF-1.7\n"), "这是 PDF 文件" + CHOOSE),
                foreign("an RTF", text("{\\rtf1\\ansi"), "这是 RTF 文档" + CHOOSE),
                foreign("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10), "这是图片" + CHOOSE),
                foreign("anything", bytes(1, 2, 3, 4, 5, 6), "这是无法识别的文件" + CHOOSE),
                refused("zeros", FailureCode.CORRUPT, new byte[5000], INCOMPLETE));
    }

    static Stream<Arguments> damagedWorkbooks() {
        String outline = "xl/workbook.xml";
        String relations = "xl/_rels/workbook.xml.rels";
        return Stream.of(
                damaged("no main part", valid().without(outline), "工作簿的主要内容缺失"),
                damaged("no relations", valid().without("_rels/.rels"), "工作簿的主要内容缺失"),
                damaged("broken types", valid().part("[Content_Types].xml", "<Types"), "内部目录残缺"),
                damaged(
                        "no types",
                        valid().replace("[Content_Types].xml", "Extension=\"xml\"", "Extension=\"x\""),
                        "内部目录残缺"),
                damaged("broken main part", valid().part(outline, "<workbook"), "工作表目录的内容残缺"),
                damaged("another main part", valid().part(outline, "<book/>"), "工作表目录的内容不是应有的种类"),
                damaged("no sheets", valid().outline("<sheets/>"), "工作表目录是空的"),
                damaged(
                        "a sheet twice",
                        valid().outline(
                                        "<sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"A\" r:id=\"rId1\"/></sheets>"),
                        "工作表目录有两个“A”"),
                damaged(
                        "two sheets that are one part",
                        valid().outline(
                                        "<sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId1\"/></sheets>"),
                        "工作表“b”与另一张表是同一份内容"),
                damaged(
                        "two sheets that are one part by two relations",
                        valid().outline(
                                        "<sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId8\"/></sheets>")
                                .replace(
                                        relations,
                                        "</Relationships>",
                                        HandMadeWorkbook.relation("rId8", "worksheet", "worksheets/sheet1.xml")
                                                + "</Relationships>"),
                        "工作表“b”与另一张表是同一份内容"),
                damaged(
                        "a sheet without name",
                        valid().outline("<sheets><sheet r:id=\"rId1\"/></sheets>"),
                        "工作表目录中有一个工作表没有名称或内容"),
                damaged("no sheet part", valid().without(HandMadeWorkbook.SHEET), "工作表“数据”的内容缺失"),
                damaged("no sheet relation", valid().replace(relations, "rId1", "rId9"), "工作表“数据”的内容缺失"),
                damaged(
                        "two relations of one name",
                        valid().replace(
                                        relations,
                                        "</Relationships>",
                                        HandMadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet2.xml")
                                                + "</Relationships>")
                                .part("xl/worksheets/sheet2.xml", HandMadeWorkbook.sheet("<sheetData/>")),
                        "内部目录残缺"),
                damaged(
                        "two tables of texts",
                        valid().replace(
                                        relations,
                                        "</Relationships>",
                                        HandMadeWorkbook.relation("rId3", "sharedStrings", "other.xml")
                                                + "</Relationships>")
                                .part(
                                        "xl/other.xml",
                                        "<sst xmlns=\"" + HandMadeWorkbook.MAIN + "\"><si><t>丙</t></si></sst>"),
                        "共用文字表有两个"),
                damaged(
                        "two lists of sheets",
                        valid().outline("<sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets>"
                                + "<sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets>"),
                        "工作表目录有两个“A”"),
                damaged("no texts part", valid().without("xl/sharedStrings.xml"), "共用文字表的内容缺失"),
                damaged("broken texts", valid().strings("<si><t>甲</si>"), "共用文字表的内容残缺"),
                damaged("broken sheet", valid().part(HandMadeWorkbook.SHEET, "<worksheet><sheetData>"), "工作表“数据”的内容残缺"),
                damaged(
                        "more after the sheet",
                        valid().part(HandMadeWorkbook.SHEET, "<worksheet/><worksheet/>"),
                        "工作表“数据”的内容残缺"),
                damaged("an empty sheet part", valid().part(HandMadeWorkbook.SHEET, ""), "工作表“数据”的内容残缺"),
                damaged("a chart as sheet", valid().part(HandMadeWorkbook.SHEET, "<chartsheet/>"), "工作表“数据”的内容不是应有的种类"),
                damaged(
                        "an outside entity",
                        valid().part(
                                        HandMadeWorkbook.SHEET,
                                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                                + HandMadeWorkbook.sheet(
                                                        "<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData>")),
                        "工作表“数据”的内容残缺"),
                damaged("row 0", HandMadeWorkbook.withRows("<row r=\"0\"/>"), "工作表“数据”有一行的行号不对：0"),
                damaged("a far row", HandMadeWorkbook.withRows("<row r=\"1048577\"/>"), "工作表“数据”有一行的行号不对：1048577"),
                damaged("row A", HandMadeWorkbook.withRows("<row r=\"A\"/>"), "工作表“数据”有一行的行号不对：A"),
                damaged(
                        "a cell of another row",
                        HandMadeWorkbook.withCells("<c r=\"A2\"><v>1</v></c>"),
                        "工作表“数据”第 1 行有一个单元格的位置不对：A2"),
                damaged(
                        "a far cell",
                        HandMadeWorkbook.withCells("<c r=\"XFE1\"><v>1</v></c>"),
                        "工作表“数据”第 1 行有一个单元格的位置不对：XFE1"),
                damaged(
                        "a cell nowhere",
                        HandMadeWorkbook.withCells("<c r=\"\"><v>1</v></c>"),
                        "工作表“数据”第 1 行有一个单元格的位置不对："),
                damaged("a wrong merge", merged("B2:A1"), "工作表“数据”有一处合并单元格的范围不对：“B2:A1”"),
                damaged("a far merge", merged("A1:XFE1"), "工作表“数据”有一处合并单元格的范围不对：“A1:XFE1”"),
                damaged("a merge of nothing", merged("甲"), "工作表“数据”有一处合并单元格的范围不对：“甲”"),
                damaged("a part twice", valid().part("XL/Workbook.xml", "<workbook/>"), "内部部件 XL/Workbook.xml 出现了两次"));
    }

    static Stream<Arguments> brokenZips() {
        byte[] whole = valid().bytes();
        byte[] locked = whole.clone();
        for (int at = 0; at + 10 < locked.length; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1) {
                locked[at + 8] |= 1;
            } else if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 3) {
                locked[at + 6] |= 1;
            }
        }
        return Stream.of(
                refused("half a zip", FailureCode.CORRUPT, Arrays.copyOf(whole, whole.length / 2), INCOMPLETE),
                refused("the start of a zip", FailureCode.CORRUPT, text("PK\u0003\u0004"), INCOMPLETE),
                refused("locked entries", FailureCode.ENCRYPTED, locked, LOCKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherFiles", "damagedWorkbooks", "brokenZips"})
    void isRefusedInPeoplesWords(String what, byte[] file, FailureCode code, String message) {
        Failure failure = HandMadeWorkbook.failure(file);

        assertThat(failure.message().zh()).isEqualTo(message);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.message().en()).isNotBlank().isNotEqualTo(message);
    }

    private static Arguments refused(String what, FailureCode code, byte[] file, String message) {
        return Arguments.of(what, file, code, message);
    }

    private static Arguments unsupported(String what, byte[] file, String message) {
        return refused(what, FailureCode.UNSUPPORTED_FORMAT, file, message);
    }

    private static Arguments foreign(String what, byte[] file, String message) {
        return refused(what, FailureCode.NOT_A_WORKBOOK, file, message);
    }

    private static Arguments damaged(String what, HandMadeWorkbook file, String clause) {
        return refused(what, FailureCode.CORRUPT, file.bytes(), "文件已损坏：" + clause + REPAIR);
    }

    private static HandMadeWorkbook valid() {
        return HandMadeWorkbook.withCells("<c r=\"A1\" t=\"s\"><v>0</v></c>");
    }

    private static HandMadeWorkbook merged(String reference) {
        return HandMadeWorkbook.withSheet(
                "<sheetData/><mergeCells><mergeCell ref=\"" + reference + "\"/></mergeCells>");
    }

    private static byte[] office(String mainContentType) {
        return valid().part("[Content_Types].xml", HandMadeWorkbook.contentTypes(mainContentType))
                .bytes();
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) {
        return HandMadeWorkbook.zip(Map.of(name, content));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
