package dev.gouji.workbook.read;

import dev.gouji.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A sheet as the workbook lists it.
 *
 * @param relation the id of the relation that leads to the sheet's part
 */
record SheetEntry(String name, Grid.Visibility visibility, String relation) {
    static List<SheetEntry> readAll(XMLStreamReader xml) throws XMLStreamException {
        List<SheetEntry> sheets = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                String state = Objects.requireNonNullElse(XmlInput.attribute(xml, "state"), "visible");
                sheets.add(new SheetEntry(
                        EscapedText.decode(Objects.requireNonNullElse(XmlInput.attribute(xml, "name"), "")),
                        switch (state) {
                            case "hidden" -> Grid.Visibility.HIDDEN;
                            case "veryHidden" -> Grid.Visibility.VERY_HIDDEN;
                            default -> Grid.Visibility.VISIBLE;
                        },
                        relation(xml)));
            }
        }
        return sheets;
    }

    /** The id stands in the relationships namespace, of which there is a strict and a transitional one. */
    private static String relation(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String namespace = Objects.requireNonNullElse(xml.getAttributeNamespace(at), "");
            if (xml.getAttributeLocalName(at).equals("id") && namespace.endsWith("/relationships")) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
