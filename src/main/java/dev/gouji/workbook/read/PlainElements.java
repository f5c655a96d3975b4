package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.read.PlainPackage.NotPlainException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document that is a list of elements without content, all in one namespace. */
final class PlainElements {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";

    private PlainElements() {}

    /** Takes one element. */
    @FunctionalInterface
    interface Each {
        void take(String name, XMLStreamReader element);
    }

    static void read(InputStream content, StrictXml xml, String root, Each each)
            throws IOException, XMLStreamException {
        try (content) {
            XMLStreamReader reader = xml.reader(content);
            String namespace = NAMESPACE + (root.equals("Types") ? "content-types" : "relationships");
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        used(xml);
                        boolean isRoot = depth == 1 && reader.getLocalName().equals(root);
                        if (!namespace.equals(reader.getNamespaceURI()) || (!isRoot && depth != 2)) {
                            throw new NotPlainException(reader.getLocalName());
                        }
                        if (!isRoot) {
                            each.take(reader.getLocalName(), reader);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // White space and comments say nothing.
                    }
                }
            }
            if (content.read() >= 0) {
                throw new NotPlainException("more content");
            }
        }
    }

    private static void used(StrictXml xml) throws IOException {
        try {
            xml.budget().use(Limit.RELATIONS, 1);
        } catch (WorkbookException e) {
            throw new IOException(e);
        }
    }

    /** The attribute of the current element; throws where there is none, or one in a namespace. */
    static String attribute(XMLStreamReader element, String name) {
        String value = attribute(element, name, "");
        if (value.isEmpty()) {
            throw new NotPlainException("no " + name);
        }
        return value;
    }

    static String attribute(XMLStreamReader element, String name, String otherwise) {
        String value = otherwise;
        for (int at = 0; at < element.getAttributeCount(); at++) {
            String namespace = element.getAttributeNamespace(at);
            if (namespace != null && !namespace.isEmpty()) {
                throw new NotPlainException(namespace);
            }
            value = element.getAttributeLocalName(at).equals(name) ? element.getAttributeValue(at) : value;
        }
        return value;
    }
}
