package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A document's events, within limits and without document type. The parser takes in a whole tag, comment or section before it tells of
 * it: how much it may take in is bounded here, where it asks for more.
 */
final class BoundedXml extends StreamReaderDelegate {
    private final Source source;
    private final ReadBudget budget;
    private final XmlNames names;
    private int depth;

    BoundedXml(XMLStreamReader parser, Source source, ReadBudget budget, XmlNames names) {
        super(parser);
        this.source = source;
        this.budget = budget;
        this.names = names;
        this.depth = parser.getEventType() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    }

    @Override
    public int next() throws XMLStreamException {
        source.sinceEvent = 0;
        int event = super.next();
        try {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    budget.require(Limit.DEPTH, depth);
                    names.ofTag(getParent());
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.count(getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new DocumentTypeException();
                default -> {
                    // Texts and comments add nothing to what is open.
                }
            }
        } catch (WorkbookException e) {
            throw new XMLStreamException(e);
        }
        return event;
    }

    /** There is a document type. */
    static final class DocumentTypeException extends XMLStreamException {
        private static final long serialVersionUID = 1;

        DocumentTypeException() {
            super("a document type");
        }
    }

    /** The document's characters on their way to the parser. */
    static final class Source extends Reader {
        private final Reader characters;
        private final ReadBudget budget;
        private long sinceEvent;

        Source(Reader characters, ReadBudget budget) {
            this.characters = characters;
            this.budget = budget;
        }

        @Override
        public int read(char[] buffer, int offset, int count) throws IOException {
            int got = characters.read(buffer, offset, count);
            if (got > 0) {
                try {
                    budget.require(Limit.ATTRIBUTE, sinceEvent);
                } catch (WorkbookException e) {
                    throw new IOException(e);
                }
                sinceEvent += got;
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            characters.close();
        }
    }
}
