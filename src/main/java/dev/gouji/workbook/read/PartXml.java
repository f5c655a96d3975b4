package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part's XML, read element by element from the outside in. Elements of the root's namespace go by their local names, since the
 * strict form of the format has other namespaces; elements and attributes of any other have no name here, and say nothing.
 */
final class PartXml implements AutoCloseable {
    private final PartName part;
    private final InputStream content;
    private final XMLStreamReader reader;
    private @Nullable String namespace;
    private final ReadBudget budget;

    private PartXml(PartName part, InputStream content, XMLStreamReader reader, ReadBudget budget) {
        this.part = part;
        this.content = content;
        this.reader = reader;
        this.budget = budget;
    }

    /** Opens the part at its root element, which has to be of that name. */
    static PartXml open(PartName part, String root, InputStream content, StrictXml xml) throws WorkbookException {
        try {
            PartXml opened = new PartXml(part, content, xml.reader(content), xml.budget());
            if (!opened.enter(root)) {
                throw Corrupt.because(part.zh() + "的内容不是应有的种类", part.en() + " is not what it should be");
            }
            return opened;
        } catch (XMLStreamException e) {
            xml.budget().rethrow();
            throw damaged(part, e);
        }
    }

    private boolean enter(String root) throws WorkbookException {
        boolean found = nextChild();
        namespace = found ? reader.getNamespaceURI() : null;
        return found && name().equals(root);
    }

    /** Moves to the next child of the current element; false, and behind the element, where there is none. */
    boolean nextChild() throws WorkbookException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Comments and white space between elements say nothing.
                }
            }
        }
    }

    /** The current element's name; empty where it is not of this kind of part. */
    String name() {
        return Objects.equals(namespace, reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    /** The current element's own attribute of that name. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /** How many attributes the current element has. */
    int attributes() {
        return reader.getAttributeCount();
    }

    /** The current element's attribute that names a relation to another part. */
    @Nullable
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the current element. */
    void skip() throws WorkbookException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Counts something that a workbook may have so much of. */
    void use(Limit limit, long amount) throws WorkbookException {
        budget.use(limit, amount);
    }

    /** Makes sure that a text put together of several is not too long. */
    void requireText(long length) throws WorkbookException {
        budget.require(Limit.TEXT, length);
    }

    /** The current element's text as it stands, and passes over the element; nothing else may stand in it. */
    String text() throws WorkbookException {
        String text = "";
        StringBuilder more = null;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return more == null ? text : more.toString();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    budget.characters(reader.getTextLength());
                    budget.require(Limit.TEXT, (more == null ? text : more).length() + (long) reader.getTextLength());
                    if (text.isEmpty()) {
                        text = reader.getText();
                    } else {
                        more = more == null ? new StringBuilder(text) : more;
                        more.append(reader.getText());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> throw damaged(part, null);
                default -> {
                    // A comment inside a text is no part of it.
                }
            }
        }
    }

    /** Reads to the end, so that all of the part is known to be whole. */
    void finish() throws WorkbookException {
        try {
            while (reader.hasNext()) {
                next();
            }
            if (content.read() >= 0) {
                throw damaged(part, null);
            }
        } catch (XMLStreamException | IOException e) {
            budget.rethrow();
            throw damaged(part, e);
        }
    }

    /** The failure that this part says something impossible. */
    WorkbookException impossible(String zh, String en) {
        return Corrupt.because(part.zh() + zh, part.en() + " " + en);
    }

    @Override
    public void close() throws WorkbookException {
        try {
            reader.close();
            content.close();
        } catch (XMLStreamException | IOException e) {
            throw damaged(part, e);
        }
    }

    private int next() throws WorkbookException {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            budget.rethrow();
            throw damaged(part, e);
        }
    }

    static WorkbookException damaged(PartName part, @Nullable Exception cause) {
        return Corrupt.because(part.zh() + "的内容残缺", part.en() + " is damaged", cause);
    }
}
