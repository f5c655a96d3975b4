package dev.gouji.workbook.write;

import java.util.List;

/** Further features of a sheet, put in by hand. */
final class SheetFeatures {
    private static final String R = "xmlns:r=\"" + Carrier.OFFICE.substring(0, Carrier.OFFICE.length() - 1) + '"';

    private SheetFeatures() {}

    static List<Feature> all() {
        return List.of(
                Feature.injected(
                        "printer settings",
                        SheetFeatures::printer,
                        Feature.Presence.relation("printerSettings")
                                .and(sheet -> sheet.getCTWorksheet().isSetPageSetup())),
                Feature.injected(
                        "background picture",
                        SheetFeatures::background,
                        Feature.Presence.relation("image")
                                .and(sheet -> sheet.getCTWorksheet().isSetPicture())),
                Feature.injected(
                        "custom properties of the sheet",
                        SheetFeatures::properties,
                        Feature.Presence.relation("customProperty")
                                .and(sheet -> sheet.getCTWorksheet().isSetCustomProperties())),
                Feature.injected(
                        "query table",
                        SheetFeatures::query,
                        Feature.Presence.relation("queryTable").and(Feature.Presence.bookRelation("connections"))),
                Feature.injected(
                        "protected ranges, scenarios and custom views",
                        SheetFeatures::scenarios,
                        sheet -> sheet.getCTWorksheet().isSetScenarios()
                                && sheet.getCTWorksheet().isSetProtectedRanges()
                                && sheet.getCTWorksheet().isSetCustomSheetViews()),
                Feature.injected(
                        "phonetics and a web publication",
                        carrier -> carrier.beforeMargins("<phoneticPr fontId=\"0\" type=\"noConversion\"/>")
                                .atEnd("<webPublishItems count=\"1\"><webPublishItem id=\"1\" divId=\"a_1\""
                                        + " sourceType=\"sheet\" destinationFile=\"C:\\a.htm\"/></webPublishItems>"),
                        sheet -> sheet.getCTWorksheet().isSetPhoneticPr()
                                && sheet.getCTWorksheet().isSetWebPublishItems()));
    }

    private static void printer(Carrier carrier) {
        carrier.binary(
                        "xl/printerSettings/printerSettings1.bin",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
                        new byte[] {1, 2, 0, -1})
                .related("rIdPrinter", Carrier.OFFICE + "printerSettings", "../printerSettings/printerSettings1.bin")
                .atEnd("<pageSetup paperSize=\"9\" " + R + " r:id=\"rIdPrinter\"/>");
    }

    private static void background(Carrier carrier) {
        carrier.binary("xl/media/ground.png", "image/png", DrawnFeatures.PNG)
                .related("rIdGround", Carrier.OFFICE + "image", "../media/ground.png")
                .atEnd("<picture " + R + " r:id=\"rIdGround\"/>");
    }

    private static void properties(Carrier carrier) {
        carrier.binary(
                        "xl/customProperty1.bin",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
                        "x\0y\0")
                .related("rIdProperty", Carrier.OFFICE + "customProperty", "../customProperty1.bin")
                .atEnd("<customProperties><customPr name=\"来源\" " + R + " r:id=\"rIdProperty\"/></customProperties>");
    }

    private static void query(Carrier carrier) {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        carrier.part(
                        "xl/queryTables/queryTable1.xml",
                        type + "queryTable+xml",
                        "<queryTable " + main + " name=\"查询\" connectionId=\"1\"/>")
                .part(
                        "xl/connections.xml",
                        type + "connections+xml",
                        "<connections " + main + "><connection id=\"1\" name=\"查询\" type=\"6\" refreshedVersion=\"8\">"
                                + "<textPr sourceFile=\"C:\\a.csv\"/></connection></connections>")
                .related("rIdQuery", Carrier.OFFICE + "queryTable", "../queryTables/queryTable1.xml")
                .bookRelated("rIdConnections", Carrier.OFFICE + "connections", "connections.xml");
    }

    private static void scenarios(Carrier carrier) {
        String view = "guid=\"{00000000-0000-4000-8000-00000000000C}\"";
        carrier.behindCells("""
                        <protectedRanges><protectedRange sqref="I7:J7" name="填报"/></protectedRanges>\
                        <scenarios current="0"><scenario name="乐观" count="1"><inputCells r="I7" val="1400"/></scenario></scenarios>\
                        <customSheetViews><customSheetView %s><pageMargins left="1" right="1" top="1" bottom="1" header="0" \
                        footer="0"/></customSheetView></customSheetViews>""".formatted(view))
                .atBookEnd("<customWorkbookViews><customWorkbookView name=\"视图\" " + view
                        + " windowWidth=\"800\" windowHeight=\"600\" activeSheetId=\"2\"/></customWorkbookViews>");
    }
}
