package dev.gouji.workbook.write;

import dev.gouji.workbook.read.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the sheets of a package share: another program puts a findings sheet's among them, explanations included, where
 * they would stay when the sheet goes.
 */
final class SharedTexts {
    private final PackagePatch parts;
    private final StrictXml xml = new StrictXml();

    SharedTexts(PackagePatch parts) {
        this.parts = parts;
    }

    /**
     * Empties the texts that only the sheets that go have; they keep their numbers, by which others are found.
     *
     * @param name the part with the texts
     */
    void forget(String name, Set<String> going, Set<String> staying) throws IOException {
        Set<Integer> useless = used(going);
        if (useless.isEmpty()) {
            return;
        }
        useless.removeAll(used(staying));
        XmlPart texts = parts.part(name);
        List<XmlElement> all = texts.root().children("si");
        for (int number : useless) {
            if (number < all.size()) {
                all.get(number).children().forEach(texts::delete);
            }
        }
        parts.replace(texts);
    }

    private Set<Integer> used(Set<String> sheets) throws IOException {
        Set<Integer> used = new HashSet<>();
        for (String sheet : sheets) {
            try {
                collect(xml.reader(new ByteArrayInputStream(parts.bytes(sheet))), used);
            } catch (XMLStreamException | NumberFormatException unreadable) {
                throw new IOException("sheet cannot be read: " + sheet, unreadable);
            }
        }
        return used;
    }

    private static void collect(XMLStreamReader sheet, Set<Integer> used) throws XMLStreamException {
        boolean shared = false;
        while (sheet.hasNext()) {
            if (sheet.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (sheet.getLocalName().equals("c")) {
                shared = "s".equals(sheet.getAttributeValue("", "t"));
            } else if (shared && sheet.getLocalName().equals("v")) {
                used.add(Integer.valueOf(sheet.getElementText().strip()));
            }
        }
    }
}
