package dev.gouji.workbook.read;

import dev.gouji.workbook.Limits;
import dev.gouji.workbook.ReadBudget;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own XML parser, whatever else is on the class path, without document types and outside entities. */
public final class StrictXml {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private final ReadBudget budget;

    /** A parser for many documents, one after the other, within the usual limits. */
    public StrictXml() {
        this(new ReadBudget(Limits.STANDARD));
    }

    /** A parser for one workbook's documents. */
    StrictXml(ReadBudget budget) {
        this.budget = budget;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    }

    /** Decodes the content by itself: the parser prints its own complaint about wrong bytes on standard error. */
    public XMLStreamReader reader(InputStream content) throws XMLStreamException {
        try {
            InputStream whole = new BufferedInputStream(content);
            whole.mark(XmlEncoding.HEAD);
            XmlEncoding encoding = XmlEncoding.of(whole.readNBytes(XmlEncoding.HEAD));
            whole.reset();
            whole.skipNBytes(encoding.markLength());
            BoundedXml.Source characters = new BoundedXml.Source(
                    new InputStreamReader(
                            whole,
                            encoding.charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    budget);
            return new BoundedXml(factory.createXMLStreamReader(characters), characters, budget);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** What the documents may hold. */
    ReadBudget budget() {
        return budget;
    }

    /** Reads the document to its end; fails where it is not well-formed. */
    public void read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = reader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
