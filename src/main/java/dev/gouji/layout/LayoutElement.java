package dev.gouji.layout;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of the layout file that knows its line; what is wrong with it is collected, not thrown. */
final class LayoutElement {
    private static final String BETWEEN_TEXTS = "\\|";

    private final String name;
    private final int line;
    private final Faults faults;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<LayoutElement> children = new ArrayList<>();

    private LayoutElement(XMLStreamReader xml, Faults faults) {
        this.name = xml.getLocalName();
        this.line = xml.getLocation().getLineNumber();
        this.faults = faults;
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
    }

    /** The file's root; empty where it is no XML, which is a fault. */
    static Optional<LayoutElement> root(InputStream file, Faults faults) {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands before the root says nothing.
            }
            return Optional.of(read(xml, faults));
        } catch (XMLStreamException e) {
            faults.add(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static LayoutElement read(XMLStreamReader xml, Faults faults) throws XMLStreamException {
        LayoutElement element = new LayoutElement(xml, faults);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.children.add(read(xml, faults));
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                faults.add(xml.getLocation().getLineNumber(), "a text stands between the elements");
            }
        }
        return element;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Reports every attribute that is not one of these: a misspelt one must not be passed over. */
    LayoutElement allowing(Set<String> known) {
        for (String attribute : attributes.keySet()) {
            if (!known.contains(attribute)) {
                faults.add(line, "unknown attribute \"" + attribute + "\", known here: " + known);
            }
        }
        return this;
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    String text(String attribute) {
        String text = attributes.get(attribute);
        if (text == null) {
            faults.add(line, "\"" + attribute + "\" is missing");
            return "";
        }
        return text;
    }

    String text(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    int number(String attribute) {
        String text = text(attribute);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            faults.add(line, "\"" + attribute + "\" is not a whole number: " + text);
            return 0;
        }
    }

    /** The texts of the attribute, which stand with | between them. */
    List<String> texts(String attribute) {
        return has(attribute) ? List.of(text(attribute).split(BETWEEN_TEXTS, -1)) : List.of();
    }

    List<LayoutElement> children() {
        return children;
    }

    /** The children of those names, in their order. */
    List<LayoutElement> children(Set<String> names) {
        List<LayoutElement> found = new ArrayList<>();
        for (LayoutElement child : children) {
            if (names.contains(child.name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Reports every child that is none of these. */
    void holding(Set<String> names) {
        for (LayoutElement child : children) {
            if (!names.contains(child.name)) {
                faults.add(child.line, "unknown element \"" + child.name + "\", known here: " + names);
            }
        }
    }
}
