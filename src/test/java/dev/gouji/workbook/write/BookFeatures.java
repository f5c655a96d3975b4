package dev.gouji.workbook.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Features of the whole workbook, put in by hand. */
final class BookFeatures {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String R = "xmlns:r=\"" + Carrier.OFFICE.substring(0, Carrier.OFFICE.length() - 1) + '"';
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/";

    private BookFeatures() {}

    static List<Feature> all() {
        return List.of(
                Feature.injected(
                        "chart sheet",
                        BookFeatures::chartSheet,
                        sheet -> sheet.getWorkbook().getSheetIndex("图表") == 0),
                Feature.injected(
                        "macros",
                        BookFeatures::macros,
                        sheet -> sheet.getWorkbook().isMacroEnabled()),
                Feature.injected(
                        "custom XML", BookFeatures::customXml, sheet -> has(sheet, "/customXml/itemProps1.xml")),
                Feature.injected(
                        "custom XML that is none",
                        carrier ->
                                customItem(carrier.parts().with("customXml/item1.xml", new byte[] {0, 1, 2}), carrier),
                        sheet -> has(sheet, "/customXml/item1.xml")),
                Feature.injected(
                        "custom XML in UTF-16",
                        carrier -> customItem(
                                carrier.parts()
                                        .with(
                                                "customXml/item1.xml",
                                                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?><DataMashup/>"
                                                        .getBytes(StandardCharsets.UTF_16LE)),
                                carrier),
                        sheet -> has(sheet, "/customXml/item1.xml")),
                Feature.injected(
                        "theme",
                        BookFeatures::theme,
                        sheet -> sheet.getWorkbook().getTheme() != null),
                Feature.injected(
                        "external link",
                        BookFeatures::externalLink,
                        Feature.Presence.bookRelation("externalLink")
                                .and(Feature.Presence.bookXml("externalReference"))),
                Feature.injected(
                        "calculation chain",
                        BookFeatures::calculationChain,
                        sheet -> sheet.getWorkbook().getCalculationChain() != null),
                Feature.injected(
                        "metadata of dynamic arrays",
                        carrier -> carrier.part(
                                        "xl/metadata.xml",
                                        SPREADSHEET + "sheetMetadata+xml",
                                        "<metadata " + MAIN + "/>")
                                .bookRelated("rIdMetadata", Carrier.OFFICE + "sheetMetadata", "metadata.xml"),
                        Feature.Presence.bookRelation("sheetMetadata")),
                Feature.injected(
                        "thumbnail and ribbon",
                        carrier -> carrier.binary("docProps/thumbnail.jpeg", "image/jpeg", "jpeg")
                                .part(
                                        "customUI/customUI14.xml",
                                        "application/xml",
                                        "<customUI xmlns=\"http://schemas.microsoft.com/office/2009/07/customui\"/>")
                                .related(
                                        "",
                                        "rIdThumbnail",
                                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
                                        "docProps/thumbnail.jpeg")
                                .related(
                                        "",
                                        "rIdRibbon",
                                        Carrier.MICROSOFT + "2007/relationships/ui/extensibility",
                                        "customUI/customUI14.xml"),
                        sheet -> has(sheet, "/docProps/thumbnail.jpeg") && has(sheet, "/customUI/customUI14.xml")));
    }

    private static boolean has(XSSFSheet sheet, String part) throws Exception {
        PackagePartName name = PackagingURIHelper.createPartName(part);
        return sheet.getWorkbook().getPackage().getPart(name) != null;
    }

    private static void chartSheet(Carrier carrier) {
        carrier.part(
                        "xl/chartsheets/sheet1.xml",
                        SPREADSHEET + "chartsheet+xml",
                        "<chartsheet " + MAIN + "><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><drawing "
                                + R + " r:id=\"rId1\"/></chartsheet>")
                .part(
                        "xl/drawings/chartDrawing.xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml",
                        """
                        <xdr:wsDr xmlns:xdr="%1$sspreadsheetDrawing" xmlns:a="%1$smain"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/>\
                        <xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
                        <xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/>\
                        <a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="%1$schart"><c:chart xmlns:c="%1$schart" %2$s \
                        r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>\
                        </xdr:wsDr>""".formatted(DRAWINGS, R))
                .part(
                        "xl/charts/chart9.xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                        "<c:chartSpace xmlns:c=\"" + DRAWINGS + "chart\"><c:chart><c:plotArea><c:layout/></c:plotArea>"
                                + "</c:chart></c:chartSpace>")
                .related(
                        "xl/chartsheets/sheet1.xml", "rId1", Carrier.OFFICE + "drawing", "../drawings/chartDrawing.xml")
                .related("xl/drawings/chartDrawing.xml", "rId1", Carrier.OFFICE + "chart", "../charts/chart9.xml")
                .bookRelated("rIdChartSheet", Carrier.OFFICE + "chartsheet", "chartsheets/sheet1.xml")
                .before("xl/workbook.xml", "<sheet ", "<sheet name=\"图表\" sheetId=\"9\" r:id=\"rIdChartSheet\"/>");
    }

    private static void macros(Carrier carrier) {
        carrier.binary("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[] {-48, -49, 17, -32})
                .bookRelated("rIdMacros", Carrier.MICROSOFT + "2006/relationships/vbaProject", "vbaProject.bin")
                .parts()
                .changed(
                        "[Content_Types].xml",
                        SPREADSHEET + "sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    }

    private static void customXml(Carrier carrier) {
        carrier.part(
                "customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                        + " ds:itemID=\"{00000000-0000-4000-8000-00000000000D}\"/>");
        customItem(carrier.parts().with("customXml/item1.xml", "<report xmlns=\"urn:somebody\"/>"), carrier);
        carrier.related("customXml/item1.xml", "rId1", Carrier.OFFICE + "customXmlProps", "itemProps1.xml");
    }

    private static void customItem(Package parts, Carrier carrier) {
        new Carrier(parts, carrier.sheet())
                .bookRelated("rIdCustom", Carrier.OFFICE + "customXml", "../customXml/item1.xml");
    }

    private static void theme(Carrier carrier) {
        carrier.part(
                        "xl/theme/theme1.xml",
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        "<a:theme xmlns:a=\"" + DRAWINGS
                                + "main\" name=\"Office\"><a:themeElements><a:clrScheme name=\"x\"/>"
                                + "</a:themeElements></a:theme>")
                .bookRelated("rIdTheme", Carrier.OFFICE + "theme", "theme/theme1.xml");
    }

    private static void externalLink(Carrier carrier) {
        carrier.part(
                        "xl/externalLinks/externalLink1.xml",
                        SPREADSHEET + "externalLink+xml",
                        "<externalLink " + MAIN + "><externalBook " + R
                                + " r:id=\"rId1\"><sheetNames><sheetName val=\"A\"/>"
                                + "</sheetNames></externalBook></externalLink>")
                .related(
                        "xl/externalLinks/externalLink1.xml",
                        "rId1",
                        Carrier.OFFICE + "externalLinkPath",
                        "file:///C:/2022.xlsx")
                .bookRelated("rIdExternal", Carrier.OFFICE + "externalLink", "externalLinks/externalLink1.xml")
                .behindTabs(
                        "<externalReferences><externalReference " + R + " r:id=\"rIdExternal\"/></externalReferences>");
    }

    private static void calculationChain(Carrier carrier) {
        carrier.part(
                        "xl/calcChain.xml",
                        SPREADSHEET + "calcChain+xml",
                        "<calcChain " + MAIN + "><c r=\"J7\" i=\"2\"/></calcChain>")
                .bookRelated("rIdChain", Carrier.OFFICE + "calcChain", "calcChain.xml");
    }
}
