package dev.gouji.workbook.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own XML parser, whatever else is on the class path, without document types and outside entities. */
public final class StrictXml {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** A parser for many documents, one after the other. */
    public StrictXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    }

    XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return factory.createXMLStreamReader(content);
    }

    /** Reads the document to its end; fails where it is not well-formed. */
    public void read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = reader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
