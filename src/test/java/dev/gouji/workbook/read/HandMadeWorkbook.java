package dev.gouji.workbook.read;

import dev.gouji.finding.Failure;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook's file written part by part, so that it can say what no program would write. */
public final class HandMadeWorkbook {
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandMadeWorkbook() {}

    /** One sheet named 数据 that holds these rows. */
    public static HandMadeWorkbook withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** One sheet with one row that holds these cells. */
    public static HandMadeWorkbook withCells(String cells) {
        return withRows("<row r=\"1\">" + cells + "</row>");
    }

    /** One sheet named 数据 that holds these elements. */
    public static HandMadeWorkbook withSheet(String content) {
        return new HandMadeWorkbook()
                .part(
                        "[Content_Types].xml",
                        contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
                .part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")))
                .outline("<sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                .strings("<si><t>甲</t></si><si><t>乙</t></si>")
                .part(SHEET, sheet(content));
    }

    static String sheet(String content) {
        return "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>";
    }

    static String contentTypes(String main) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    HandMadeWorkbook outline(String content) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + content + "</workbook>");
    }

    HandMadeWorkbook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Gives the workbook styles: style 1 shows numbers by that format. */
    HandMadeWorkbook format(String numberFormats, int format) {
        return replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        relation("rId3", "styles", "styles.xml") + "</Relationships>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + numberFormats
                                + "</numFmts><fonts><font/></fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                                + "\"><alignment/></xf></cellXfs></styleSheet>");
    }

    HandMadeWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    HandMadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    HandMadeWorkbook replace(String part, String before, String after) {
        String content = parts.getOrDefault(part, "");
        if (!content.contains(before)) {
            throw new IllegalArgumentException(before + " does not occur in " + part);
        }
        return part(part, content.replace(before, after));
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What the reader makes of it. */
    public Workbook read() throws WorkbookException {
        return read(bytes());
    }

    /** What the reader makes of the cell. */
    public CellContent cell(String position) throws WorkbookException {
        return read().sheets().get(0).at(CellPosition.of(position));
    }

    static Workbook read(byte[] bytes) throws WorkbookException {
        return new WorkbookReader().read(new SourceFile(Path.of("表.xlsx"), bytes));
    }

    static Failure failure(byte[] bytes) {
        try {
            throw new AssertionError("was read: " + read(bytes));
        } catch (WorkbookException e) {
            return e.failure();
        }
    }
}
