package dev.gouji.workbook.write;

import java.util.List;

/** The features that Excel draws in the dialect of notes: form controls, objects, pictures of headers, threads of comments. */
final class LegacyFeatures {
    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String R = "xmlns:r=\"" + Carrier.OFFICE.substring(0, Carrier.OFFICE.length() - 1) + '"';
    private static final String MC = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    private LegacyFeatures() {}

    static List<Feature> all() {
        return List.of(
                Feature.injected("form control", carrier -> control(carrier, "汇总"), controls()),
                Feature.injected("form control at the marked cell", LegacyFeatures::controlAtMarkedCell, controls()),
                new Feature(
                        "form control and notes",
                        sheet -> DrawnFeatures.note(sheet, "B3"),
                        LegacyFeatures::controlAmongNotes,
                        controls().and(sheet -> DrawnFeatures.hasNote(sheet, "B3"))),
                Feature.injected("embedded object", LegacyFeatures::object, Feature.Presence.xml("progId=\"Package\"")),
                Feature.injected("header picture", LegacyFeatures::headerPicture, headers()),
                new Feature(
                        "header picture behind notes",
                        sheet -> DrawnFeatures.note(sheet, "B3"),
                        LegacyFeatures::headerPicture,
                        headers().and(sheet -> DrawnFeatures.hasNote(sheet, "B3"))),
                new Feature(
                        "header picture related before notes",
                        sheet -> DrawnFeatures.note(sheet, "B3"),
                        LegacyFeatures::headerPictureFirst,
                        headers().and(sheet -> DrawnFeatures.hasNote(sheet, "B3"))),
                new Feature(
                        "header picture and form control",
                        sheet -> {},
                        carrier -> {
                            control(carrier, "汇总");
                            carrier.before(
                                    carrier.sheet(),
                                    "<mc:AlternateContent",
                                    "<legacyDrawingHF " + R + " r:id=\"rIdHeader\"/>");
                            headerParts(carrier);
                            carrier.relatedFirst("rIdHeader", Carrier.OFFICE + "vmlDrawing", "../drawings/header.vml");
                        },
                        headers().and(controls())),
                thread("threaded comment on another cell", "B3"),
                thread("threaded comment on the marked cell", "J7"));
    }

    private static Feature.Presence controls() {
        return Feature.Presence.relation("ctrlProp").and(Feature.Presence.xml("name=\"Button 1\""));
    }

    private static Feature.Presence headers() {
        return Feature.Presence.relation("vmlDrawing").and(Feature.Presence.xml("legacyDrawingHF"));
    }

    private static String drawing(String content) {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"1\"/></o:shapelayout>" + content.strip() + "</xml>";
    }

    private static String button(int id, String text) {
        return """
                <v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe">\
                <v:stroke joinstyle="miter"/><v:path shadowok="f" o:connecttype="rect"/></v:shapetype>\
                <v:shape id="Button_x0020_1" o:spid="_x0000_s%d" type="#_x0000_t201" style='position:absolute;z-index:1' \
                o:button="t" strokecolor="windowText [64]"><v:textbox><div style='text-align:center'><font face="宋体">%s</font>\
                </div></v:textbox><x:ClientData ObjectType="Button"><x:Anchor>1, 10, 9, 2, 3, 0, 11, 0</x:Anchor>\
                <x:FmlaMacro>[0]!Sum</x:FmlaMacro></x:ClientData></v:shape>""".formatted(id, text);
    }

    /** Puts a button onto the sheet. */
    static void control(Carrier carrier, String text) {
        carrier.binary("xl/drawings/controls.vml", VML, drawing(button(1025, text)))
                .related("rIdControls", Carrier.OFFICE + "vmlDrawing", "../drawings/controls.vml")
                .atEnd("<legacyDrawing " + R + " r:id=\"rIdControls\"/>");
        controlOnSheet(carrier, 1025);
    }

    private static void controlAtMarkedCell(Carrier carrier) {
        control(carrier, "汇总");
        carrier.parts()
                .changed(
                        "xl/drawings/controls.vml",
                        "</x:ClientData>",
                        "<x:Row>6</x:Row><x:Column>9</x:Column></x:ClientData>");
    }

    private static void controlAmongNotes(Carrier carrier) throws Exception {
        String shapes =
                new MarkedSheet(carrier.parts(), carrier.sheet()).shapes().orElseThrow();
        carrier.before(shapes, "</xml>", qualified(button(1099, "汇总")));
        controlOnSheet(carrier, 1099);
    }

    /** POI declares other prefixes in the part. */
    private static String qualified(String shapes) {
        String prefixes =
                " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\" ";
        return shapes.replace("<v:shape ", "<v:shape" + prefixes).replace("<v:shapetype ", "<v:shapetype" + prefixes);
    }

    private static void controlOnSheet(Carrier carrier, int id) {
        carrier.part(
                        "xl/ctrlProps/ctrlProp1.xml",
                        "application/vnd.ms-excel.controlproperties+xml",
                        "<formControlPr xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                                + " objectType=\"Button\" lockText=\"1\"/>")
                .related("rIdControl", Carrier.OFFICE + "ctrlProp", "../ctrlProps/ctrlProp1.xml")
                .atEnd("""
                        <mc:AlternateContent %s><mc:Choice Requires="x14" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/\
                        2009/9/main"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control %s shapeId="%d" \
                        r:id="rIdControl" name="Button 1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice>\
                        </mc:AlternateContent>""".formatted(MC, R, id));
    }

    private static void object(Carrier carrier) {
        String shape = button(1025, "").replace("ObjectType=\"Button\"", "ObjectType=\"Pict\"");
        carrier.binary("xl/drawings/objects.vml", VML, drawing(shape))
                .binary(
                        "xl/embeddings/oleObject1.bin",
                        "application/vnd.openxmlformats-officedocument.oleObject",
                        "ole")
                .related("rIdObjects", Carrier.OFFICE + "vmlDrawing", "../drawings/objects.vml")
                .related("rIdObject", Carrier.OFFICE + "oleObject", "../embeddings/oleObject1.bin")
                .atEnd("<legacyDrawing " + R + " r:id=\"rIdObjects\"/>")
                .atEnd("<oleObjects><oleObject progId=\"Package\" shapeId=\"1025\" " + R
                        + " r:id=\"rIdObject\"/></oleObjects>");
    }

    private static void headerPicture(Carrier carrier) {
        headerParts(carrier);
        carrier.related("rIdHeader", Carrier.OFFICE + "vmlDrawing", "../drawings/header.vml")
                .atEnd("<legacyDrawingHF " + R + " r:id=\"rIdHeader\"/>");
    }

    private static void headerPictureFirst(Carrier carrier) {
        headerParts(carrier);
        carrier.relatedFirst("rIdHeader", Carrier.OFFICE + "vmlDrawing", "../drawings/header.vml")
                .atEnd("<legacyDrawingHF " + R + " r:id=\"rIdHeader\"/>");
    }

    private static void headerParts(Carrier carrier) {
        carrier.binary("xl/media/header.png", "image/png", DrawnFeatures.PNG)
                .binary("xl/drawings/header.vml", VML, drawing("""
                                <v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" path="m@4@5l@4@11@9@11@9@5xe"/>\
                                <v:shape id="CH" o:spid="_x0000_s2049" type="#_x0000_t75" style='width:90pt;height:30pt'>\
                                <v:imagedata o:relid="rId1" o:title="logo"/></v:shape>"""))
                .related("xl/drawings/header.vml", "rId1", Carrier.OFFICE + "image", "../media/header.png")
                .behindMargins("<headerFooter><oddHeader>&amp;C&amp;G</oddHeader></headerFooter>");
    }

    private static Feature thread(String name, String cell) {
        return new Feature(
                name,
                sheet -> DrawnFeatures.note(sheet, cell),
                carrier -> thread(carrier, cell),
                Feature.Presence.relation("threadedComment")
                        .and(Feature.Presence.bookRelation("person"))
                        .and(sheet -> DrawnFeatures.hasNote(sheet, cell)));
    }

    private static void thread(Carrier carrier, String cell) {
        carrier.part(
                        "xl/threadedComments/threadedComment1.xml",
                        "application/vnd.ms-excel.threadedcomments+xml",
                        """
                        <ThreadedComments xmlns="%s"><threadedComment ref="%s" dT="2024-01-05T08:00:00.00" \
                        personId="{00000000-0000-4000-8000-00000000000A}" id="{00000000-0000-4000-8000-00000000000B}">\
                        <text>请核对</text></threadedComment></ThreadedComments>""".formatted(THREADS, cell))
                .part("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", """
                        <personList xmlns="%s"><person displayName="张三" id="{00000000-0000-4000-8000-00000000000A}" \
                        userId="zs" providerId="None"/></personList>""".formatted(THREADS))
                .related(
                        "rIdThread",
                        Carrier.MICROSOFT + "2017/10/relationships/threadedComment",
                        "../threadedComments/threadedComment1.xml")
                .bookRelated("rIdPersons", Carrier.MICROSOFT + "2017/10/relationships/person", "persons/person.xml");
    }
}
