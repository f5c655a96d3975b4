package dev.gouji.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packages of a small workbook of which one part is another. */
final class HostilePackages {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String OUTLINE = "xl/workbook.xml";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private HostilePackages() {}

    static byte[] with(RepeatedPart... others) {
        return zip(others).bytes();
    }

    static RawZip zip(RepeatedPart... others) {
        RawZip zip = new RawZip();
        entries(others).forEach(zip::add);
        return zip;
    }

    /** The workbook's entries, these in the place of those of their names. */
    static List<RawEntry> entries(RepeatedPart... others) {
        Map<String, RepeatedPart> parts = new LinkedHashMap<>();
        usual().forEach((name, content) -> parts.put(name, RepeatedPart.of(name, content)));
        for (RepeatedPart other : others) {
            parts.put(other.name(), other);
        }
        List<RawEntry> entries = new ArrayList<>();
        parts.values().forEach(part -> entries.add(part.compressed()));
        return entries;
    }

    static Map<String, String> usual() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                TYPES,
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(OUTLINE, outline("<sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(
                RELATIONS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + relation("rId3", "styles", "styles.xml")));
        parts.put(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>"));
        parts.put(STRINGS, "<sst xmlns=\"" + MAIN + "\"><si><t>甲</t></si></sst>");
        parts.put(
                STYLES,
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts/><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                        + "</styleSheet>");
        return parts;
    }

    static String outline(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A part that says what the usual one does, with a piece repeated before that place in it. */
    static RepeatedPart repeating(String name, String before, String piece, long times) {
        String content = usual().getOrDefault(name, "");
        int at = content.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(before + " is not in " + name);
        }
        return new RepeatedPart(name, content.substring(0, at), piece, times, content.substring(at));
    }
}
