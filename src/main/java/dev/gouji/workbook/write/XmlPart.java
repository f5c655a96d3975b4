package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of the package whose text gets insertions and deletions at exact places and stays as it is elsewhere. */
final class XmlPart {
    private final String name;
    private final XmlText text;
    private final XmlElement root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> firstContents = new LinkedHashMap<>();

    /** The part of that name, without a leading slash. */
    XmlPart(String name, byte[] bytes) throws IOException {
        this.name = name;
        this.text = XmlText.decode(bytes);
        this.root = XmlScanner.root(text.characters());
    }

    String name() {
        return name;
    }

    XmlElement root() {
        return root;
    }

    /** The element's text as it stands. */
    String textOf(XmlElement element) {
        return text.characters().substring(element.start(), element.end());
    }

    /** All of the part's text as it stood. */
    String characters() {
        return text.characters();
    }

    /** What stands between the element's tags. */
    String contentOf(XmlElement element) {
        return element.isEmptyTag() ? "" : text.characters().substring(element.openEnd(), element.closeStart());
    }

    /** Puts text behind the element's last child. */
    void append(XmlElement parent, String content) {
        if (parent.isEmptyTag()) {
            // Its one tag opens only once, however much is put into it.
            firstContents.computeIfAbsent(parent, none -> new StringBuilder()).append(content);
        } else {
            replace(parent.closeStart(), parent.closeStart(), content);
        }
    }

    /** Puts text before the element. */
    void insertBefore(XmlElement element, String content) {
        replace(element.start(), element.start(), content);
    }

    /** Puts text behind the element. */
    void insertAfter(XmlElement element, String content) {
        replace(element.end(), element.end(), content);
    }

    /** Puts text in the element's place. */
    void replace(XmlElement element, String content) {
        replace(element.start(), element.end(), content);
    }

    /** Takes the element out. */
    void delete(XmlElement element) {
        replace(element.start(), element.end(), "");
    }

    /** Gives an attribute that the element has another value; does nothing without the attribute. */
    void setNumber(XmlElement element, String attribute, int value) {
        element.attribute(attribute)
                .filter(found -> !found.value().equals(Integer.toString(value)))
                .ifPresent(found -> replace(found.from(), found.to(), Integer.toString(value)));
    }

    /** Whether anything was changed. */
    boolean isChanged() {
        return !edits.isEmpty() || !firstContents.isEmpty();
    }

    /** The part with its changes. */
    byte[] bytes() {
        StringBuilder result = new StringBuilder(text.characters());
        // From the back, so that the offsets before an edit stay true; of edits at one place insertions come out first.
        List<Edit> ordered = new ArrayList<>(edits);
        firstContents.forEach((parent, content) -> ordered.add(opened(parent, content)));
        ordered.sort(
                Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).thenComparingInt(Edit::order));
        for (int index = ordered.size() - 1; index >= 0; index--) {
            Edit edit = ordered.get(index);
            result.replace(edit.from(), edit.to(), text.encodable(edit.content()));
        }
        return text.with(result.toString()).encode();
    }

    private Edit opened(XmlElement parent, CharSequence content) {
        int slash = text.characters().lastIndexOf('/', parent.end());
        return new Edit(slash, parent.end(), ">" + content + "</" + parent.name() + ">", edits.size());
    }

    private void replace(int from, int to, String content) {
        edits.add(new Edit(from, to, content, edits.size()));
    }

    private record Edit(int from, int to, String content, int order) {}
}
