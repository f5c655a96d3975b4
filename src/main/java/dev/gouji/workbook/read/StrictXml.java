package dev.gouji.workbook.read;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.ReadBudget;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** The XML parser for parts of workbooks: no document types, no outside entities, and no limits but the workbook's own. */
public final class StrictXml {
    private final XMLInputFactory factory = new WstxInputFactory();
    private final ReadBudget budget;
    private final XmlNames names;

    /** A parser for many documents, one after the other, within the usual limits. */
    public StrictXml() {
        this(new ReadBudget(Limits.STANDARD));
    }

    /** A parser for one workbook's documents. */
    StrictXml(ReadBudget budget) {
        this.budget = budget;
        this.names = new XmlNames(budget);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Faults are told where the document is read on, never later where a text is asked for.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    }

    /** Decodes the content by itself: other encodings than those of such files, and wrong bytes, are refused. */
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
            return new BoundedXml(factory.createXMLStreamReader(characters), characters, budget, names);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** What the documents may hold. */
    ReadBudget budget() {
        return budget;
    }

    /** Whether the document has a document type, or stands in an encoding that this parser does not look through. */
    public boolean hasDocumentType(InputStream content) throws IOException {
        try {
            InputStream whole = new BufferedInputStream(content);
            whole.mark(XmlEncoding.HEAD);
            byte[] head = whole.readNBytes(XmlEncoding.HEAD);
            whole.reset();
            if (XmlEncoding.isForeign(head)) {
                return true;
            }
            XMLStreamReader reader = reader(whole);
            while (!reader.isStartElement()) {
                reader.next();
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            // What is no XML has none.
            return e instanceof BoundedXml.DocumentTypeException || budget.isExceeded();
        }
    }

    /** Reads the document to its end; fails where it is not well-formed. */
    public void read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = reader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
