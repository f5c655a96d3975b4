package dev.gouji.workbook.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a part's text, with the offsets at which its text begins, opens, closes and ends. */
final class XmlElement {
    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final int start;
    private final int openEnd;
    private int closeStart;
    private int end;

    XmlElement(String name, @Nullable XmlElement parent, Map<String, Attribute> attributes, int start, int openEnd) {
        this.name = name;
        this.parent = parent;
        this.attributes = new LinkedHashMap<>(attributes);
        this.start = start;
        this.openEnd = openEnd;
        this.closeStart = openEnd;
        this.end = openEnd;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void close(int from, int to) {
        closeStart = from;
        end = to;
    }

    /** The name as written, prefix included. */
    String name() {
        return name;
    }

    /** The name without its prefix. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or nothing. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Whether it is written as one tag that opens and closes. */
    boolean isEmptyTag() {
        return openEnd == end;
    }

    int start() {
        return start;
    }

    int openEnd() {
        return openEnd;
    }

    int closeStart() {
        return closeStart;
    }

    int end() {
        return end;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** The children of that local name. */
    List<XmlElement> children(String localName) {
        return children.stream()
                .filter(child -> child.localName().equals(localName))
                .toList();
    }

    /** The first child of that local name. */
    Optional<XmlElement> child(String localName) {
        return children(localName).stream().findFirst();
    }

    /** The attribute as written under that name, prefix included. */
    Optional<Attribute> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute's value, or nothing. */
    String value(String attribute) {
        return attribute(attribute).map(Attribute::value).orElse("");
    }

    /** The attribute's value as a whole number, or the fallback. */
    int number(String attribute, int fallback) {
        try {
            return Integer.parseInt(value(attribute).strip());
        } catch (NumberFormatException none) {
            return fallback;
        }
    }

    /** The namespace that the prefix (with its colon, or nothing) stands for here. */
    String namespace(String ofPrefix) {
        String declaration = ofPrefix.isEmpty() ? "xmlns" : "xmlns:" + ofPrefix.substring(0, ofPrefix.length() - 1);
        for (XmlElement at = this; at != null; at = at.parent) {
            Attribute declared = at.attributes.get(declaration);
            if (declared != null) {
                return declared.value();
            }
        }
        return "";
    }

    /** The prefix (with its colon) that stands for the namespace here, whatever is nearest first. */
    Optional<String> prefixOf(String namespace) {
        for (XmlElement at = this; at != null; at = at.parent) {
            for (Map.Entry<String, Attribute> entry : at.attributes.entrySet()) {
                String declaration = entry.getKey();
                if (declaration.startsWith("xmlns:") && entry.getValue().value().equals(namespace)) {
                    String prefix = declaration.substring("xmlns:".length()) + ":";
                    if (namespace(prefix).equals(namespace)) {
                        return Optional.of(prefix);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * An attribute.
     *
     * @param value its value, references resolved
     * @param from where the text between its quotes begins
     * @param to where it ends
     */
    record Attribute(String value, int from, int to) {}
}
