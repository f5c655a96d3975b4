package dev.gouji.workbook.read;

import dev.gouji.workbook.read.PlainPackage.NotPlainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A relation as its part states it. */
record PlainRelation(String id, String type, boolean external, String target) {
    private static final String PROPERTIES = "/metadata/core-properties";

    /** The relations of a part, by their ids. */
    static Map<String, PlainRelation> read(InputStream content, StrictXml xml) throws IOException, XMLStreamException {
        Map<String, PlainRelation> relations = new TreeMap<>();
        PlainElements.read(content, xml, "Relationships", (name, element) -> {
            PlainRelation relation = of(name, element);
            if (relations.put(relation.id(), relation) != null) {
                throw new NotPlainException(relation.id());
            }
        });
        long properties = relations.values().stream()
                .filter(relation -> relation.type().endsWith(PROPERTIES))
                .count();
        if (properties > 1) {
            throw new NotPlainException(PROPERTIES);
        }
        return relations;
    }

    private static PlainRelation of(String name, XMLStreamReader element) {
        String mode = PlainElements.attribute(element, "TargetMode", "Internal");
        if (!name.equals("Relationship") || !(mode.equals("Internal") || mode.equals("External"))) {
            throw new NotPlainException(name);
        }
        return new PlainRelation(
                PlainElements.attribute(element, "Id"),
                PlainElements.attribute(element, "Type"),
                mode.equals("External"),
                PlainElements.attribute(element, "Target"));
    }
}
