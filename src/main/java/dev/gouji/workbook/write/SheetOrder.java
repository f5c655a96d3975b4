package dev.gouji.workbook.write;

import java.util.List;
import java.util.Optional;

/** The order in which the schema wants what follows a sheet's cells. */
final class SheetOrder {
    private static final List<String> ELEMENTS = List.of(
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private SheetOrder() {}

    /** Puts the element, of that local name, behind those like it and before what has to follow. */
    static void put(XmlPart sheet, String name, String element) {
        List<String> behind = ELEMENTS.subList(ELEMENTS.indexOf(name) + 1, ELEMENTS.size());
        Optional<XmlElement> next = sheet.root().children().stream()
                .filter(child -> behind.contains(child.localName()))
                .findFirst();
        next.ifPresentOrElse(found -> sheet.insertBefore(found, element), () -> sheet.append(sheet.root(), element));
    }
}
