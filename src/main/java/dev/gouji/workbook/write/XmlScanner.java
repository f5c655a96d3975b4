package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the elements of an XML text with their offsets, so that text can be inserted without writing the rest anew. */
final class XmlScanner {
    /** A sheet's cells: nothing looks into them, and there may be millions. */
    private static final String OPAQUE = "sheetData";

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private final String text;
    private int at;
    private boolean alone;

    private XmlScanner(String text) {
        this.text = text;
    }

    /** The text's root element. */
    static XmlElement root(String text) throws IOException {
        return new XmlScanner(text).scan();
    }

    /** The element that begins at that place. */
    static XmlElement element(String text, int start) throws IOException {
        XmlScanner scanner = new XmlScanner(text);
        scanner.at = start;
        scanner.alone = true;
        return scanner.scan();
    }

    private XmlElement scan() throws IOException {
        XmlElement root = null;
        XmlElement open = null;
        while (!(alone && root != null && open == null) && (at = text.indexOf('<', at)) >= 0) {
            if (skipped("<!--", "-->") || skipped("<![CDATA[", "]]>") || skipped("<?", "?>")) {
                continue;
            }
            if (text.startsWith("</", at)) {
                if (open == null) {
                    throw malformed("closing tag without an opening one");
                }
                open = closed(open);
            } else if (text.startsWith("<!", at)) {
                throw malformed("document type declaration");
            } else {
                if (open == null && root != null) {
                    throw malformed("second root element");
                }
                XmlElement element = opened(open);
                root = root == null ? element : root;
                boolean closed = text.charAt(at - 2) == '/';
                open = closed ? open : element;
                if (!closed && element.localName().equals(OPAQUE)) {
                    at = Math.max(at, endOf(element.name()));
                }
            }
        }
        if (root == null || open != null) {
            throw malformed("document ends early");
        }
        return root;
    }

    /** Where the element's closing tag begins: what looks like one in a comment or in text is none. */
    private int endOf(String element) {
        int end = text.indexOf("</" + element, at);
        while (end >= 0 && (isInside("<![CDATA[", "]]>", end) || isInside("<!--", "-->", end))) {
            end = text.indexOf("</" + element, end + 1);
        }
        return end;
    }

    private boolean isInside(String from, String to, int place) {
        int start = text.lastIndexOf(from, place);
        return start >= at && text.indexOf(to, start) > place;
    }

    private boolean skipped(String from, String to) throws IOException {
        if (!text.startsWith(from, at)) {
            return false;
        }
        int end = text.indexOf(to, at + from.length());
        if (end < 0) {
            throw malformed(from + " without its end");
        }
        at = end + to.length();
        return true;
    }

    private @Nullable XmlElement closed(XmlElement open) throws IOException {
        int end = text.indexOf('>', at);
        if (end < 0 || !text.substring(at + 2, end).strip().equals(open.name())) {
            throw malformed("closing tag does not match " + open.name());
        }
        open.close(at, end + 1);
        at = end + 1;
        return open.parent();
    }

    private XmlElement opened(@Nullable XmlElement parent) throws IOException {
        int start = at++;
        String name = name();
        Map<String, XmlElement.Attribute> attributes = new LinkedHashMap<>();
        while (true) {
            skipSpace();
            if (text.startsWith("/>", at)) {
                at += 2;
                return new XmlElement(name, parent, attributes, start, at);
            }
            if (text.startsWith(">", at)) {
                at++;
                return new XmlElement(name, parent, attributes, start, at);
            }
            String attribute = name();
            skipSpace();
            if (!text.startsWith("=", at)) {
                throw malformed("attribute without a value");
            }
            at++;
            skipSpace();
            int from = at + 1;
            int to = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0
                    ? text.indexOf(text.charAt(at), from)
                    : -1;
            if (to < 0) {
                throw malformed("attribute value without quotes");
            }
            attributes.put(attribute, new XmlElement.Attribute(resolved(text.substring(from, to)), from, to));
            at = to + 1;
        }
    }

    private String name() throws IOException {
        int start = at;
        while (at < text.length() && !endsName(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw malformed("name expected");
        }
        return text.substring(start, at);
    }

    private static boolean endsName(char character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '=', '/', '>', '<', '"', '\'' -> true;
            default -> false;
        };
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String resolved(String value) throws IOException {
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        for (int reference = value.indexOf('&'); reference >= 0; reference = value.indexOf('&', from)) {
            int end = value.indexOf(';', reference);
            if (end < 0) {
                throw malformed("reference without its end");
            }
            resolved.append(value, from, reference).append(referenced(value.substring(reference + 1, end)));
            from = end + 1;
        }
        return resolved.append(value.substring(from)).toString();
    }

    private String referenced(String reference) throws IOException {
        String entity = ENTITIES.get(reference);
        if (entity != null) {
            return entity;
        }
        try {
            if (reference.startsWith("#x")) {
                return Character.toString(Integer.parseInt(reference.substring(2), 16));
            }
            if (reference.startsWith("#")) {
                return Character.toString(Integer.parseInt(reference.substring(1)));
            }
        } catch (IllegalArgumentException noCharacter) {
            throw new IOException("no such character: " + reference, noCharacter);
        }
        throw malformed("unknown entity " + reference);
    }

    private IOException malformed(String what) {
        return new IOException("XML not well-formed at character " + at + ": " + what);
    }
}
