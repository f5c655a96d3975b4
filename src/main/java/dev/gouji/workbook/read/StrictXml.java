package dev.gouji.workbook.read;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own XML parser, whatever else is on the class path, without document types and outside entities. */
final class StrictXml {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    StrictXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    }

    XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return factory.createXMLStreamReader(content);
    }
}
