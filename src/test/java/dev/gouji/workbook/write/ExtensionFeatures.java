package dev.gouji.workbook.write;

import java.util.List;

/** The features that Excel keeps in extension lists. */
final class ExtensionFeatures {
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String R = Carrier.OFFICE.substring(0, Carrier.OFFICE.length() - 1);

    private ExtensionFeatures() {}

    static List<Feature> all() {
        return List.of(
                Feature.injected("sparklines", carrier -> extended(carrier, SPARKLINES), xml("sparklineGroup")),
                Feature.injected("extended data bar", ExtensionFeatures::dataBar, xml("x14:dataBar")),
                Feature.injected("extended icon set alone", carrier -> extended(carrier, ICONS), xml("x14:iconSet")),
                Feature.injected(
                        "extended data validation",
                        carrier -> extended(carrier, VALIDATIONS),
                        xml("x14:dataValidation")),
                new Feature(
                        "slicer of a table",
                        DrawnFeatures::table,
                        ExtensionFeatures::slicer,
                        Feature.Presence.relation("slicer")
                                .and(Feature.Presence.bookRelation("slicerCache"))
                                .and(xml("x14:slicerList"))
                                .and(Feature.Presence.bookXml("x14:slicerCache"))),
                Feature.injected(
                        "unknown extensions of sheet and workbook",
                        ExtensionFeatures::unknown,
                        xml("urn:somebody").and(Feature.Presence.bookXml("urn:somebody"))));
    }

    private static Feature.Presence xml(String text) {
        return Feature.Presence.xml(text);
    }

    private static void extended(Carrier carrier, String extension) {
        carrier.atEnd("<extLst>" + extension.strip() + "</extLst>");
    }

    private static final String SPARKLINES = """
            <ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="%s"><x14:sparklineGroups xmlns:xm="%s">\
            <x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline>\
            <xm:f>依申请公开!I7:J7</xm:f><xm:sqref>K7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>\
            </x14:sparklineGroups></ext>""".formatted(X14, XM);

    private static final String BAR_EXTENSION = """
            <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="%s"><x14:conditionalFormattings>\
            <x14:conditionalFormatting xmlns:xm="%s"><x14:cfRule type="dataBar" id="{00000000-0000-4000-8000-000000000001}">\
            <x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar>\
            </x14:cfRule><xm:sqref>I7:J7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>""".formatted(X14, XM);

    private static final String ICONS = """
            <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="%s"><x14:conditionalFormattings>\
            <x14:conditionalFormatting xmlns:xm="%s"><x14:cfRule type="iconSet" priority="3"\
             id="{00000000-0000-4000-8000-000000000002}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f>\
            </x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo>\
            </x14:iconSet></x14:cfRule><xm:sqref>I7:J7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>""".formatted(X14, XM);

    private static final String VALIDATIONS = """
            <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="%s"><x14:dataValidations xmlns:xm="%s" count="1">\
            <x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>备用!$A$1:$A$3</xm:f></x14:formula1>\
            <xm:sqref>J7</xm:sqref></x14:dataValidation></x14:dataValidations></ext>""".formatted(X14, XM);

    private static void dataBar(Carrier carrier) {
        carrier.beforeMargins("""
                <conditionalFormatting sqref="I7:J7"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/>\
                <cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst>\
                <ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="%s">\
                <x14:id>{00000000-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>""".formatted(X14));
        extended(carrier, BAR_EXTENSION);
    }

    private static void slicer(Carrier carrier) {
        carrier.part("xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml", """
                        <slicerCacheDefinition xmlns="%s" xmlns:x15="%s" name="切片器_类别" sourceName="类别"><extLst>\
                        <ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache tableId="1" column="1"/></ext>\
                        </extLst></slicerCacheDefinition>""".formatted(
                                X14, X15))
                .part("xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml", """
                        <slicers xmlns="%s"><slicer name="类别" cache="切片器_类别" caption="类别" rowHeight="241300"/></slicers>""".formatted(X14))
                .related("rIdSlicer", Carrier.MICROSOFT + "2007/relationships/slicer", "../slicers/slicer1.xml")
                .bookRelated(
                        "rIdSlicers",
                        Carrier.MICROSOFT + "2007/relationships/slicerCache",
                        "slicerCaches/slicerCache1.xml")
                .atBookEnd("""
                        <extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="%s"><x15:slicerCaches xmlns:x14="%s">\
                        <x14:slicerCache xmlns:r="%s" r:id="rIdSlicers"/></x15:slicerCaches></ext></extLst>""".formatted(X15, X14, R));
        extended(carrier, """
                <ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="%s"><x14:slicerList xmlns:x14="%s">\
                <x14:slicer xmlns:r="%s" r:id="rIdSlicer"/></x14:slicerList></ext>""".formatted(X15, X14, R));
    }

    private static void unknown(Carrier carrier) {
        String extension =
                "<ext uri=\"urn:somebody\"><s:legacyDrawing xmlns:s=\"urn:somebody\"><s:conditionalFormatting/>"
                        + "<!-- <extLst> --><![CDATA[</worksheet>]]></s:legacyDrawing></ext>";
        extended(carrier, extension);
        carrier.atBookEnd("<extLst>" + extension.replace("worksheet", "workbook") + "</extLst>");
    }
}
