package dev.gouji.workbook.read;

import dev.gouji.workbook.read.PlainPackage.NotPlainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of content a package's parts have.
 *
 * @param byEnding the kinds of parts whose names end so
 * @param byName the kinds of single parts
 */
record ContentTypes(Map<String, String> byEnding, Map<String, String> byName) {
    static ContentTypes read(InputStream content, StrictXml xml) throws IOException, XMLStreamException {
        Map<String, String> byEnding = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        PlainElements.read(content, xml, "Types", (name, element) -> {
            String type = PlainElements.attribute(element, "ContentType");
            if (name.equals("Default")) {
                byEnding.put(key(PlainElements.attribute(element, "Extension")), type);
            } else if (name.equals("Override")) {
                String part = PlainElements.attribute(element, "PartName");
                byName.put(key(PlainName.resolved("/", part)), type);
                if (!part.startsWith("/")) {
                    throw new NotPlainException(part);
                }
            } else {
                throw new NotPlainException(name);
            }
        });
        return new ContentTypes(byEnding, byName);
    }

    /** The kind of the part of that name; null where none is stated. */
    @Nullable
    String of(String name) {
        String own = byName.get(key(name));
        return own != null ? own : byEnding.get(key(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
