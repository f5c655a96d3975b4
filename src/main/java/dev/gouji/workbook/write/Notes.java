package dev.gouji.workbook.write;

import dev.gouji.table.CellPosition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A sheet's part of notes: gets the program's own behind those that are there. */
final class Notes {
    private static final String AUTHOR = "gouji";

    private final XmlPart part;

    Notes(XmlPart part) {
        this.part = part;
    }

    /** A part without notes. */
    static String empty(String namespace) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + namespace
                + "\"><authors></authors><commentList></commentList></comments>";
    }

    XmlPart part() {
        return part;
    }

    /** The cells that have a note. */
    Set<String> cells() {
        Set<String> cells = new HashSet<>();
        for (XmlElement comment : comments()) {
            cells.add(comment.value("ref").toUpperCase(Locale.ROOT));
        }
        return cells;
    }

    /** Adds notes to cells that have none. */
    void add(List<Note> notes) {
        Optional<XmlElement> authors = part.root().child("authors");
        int author = authors.map(list -> list.children("author").size()).orElse(0);
        authors.ifPresent(list -> part.append(list, prefixed("<~author>" + AUTHOR + "</~author>")));
        StringBuilder xml = new StringBuilder();
        for (Note note : notes) {
            xml.append(prefixed("<~comment ref=\"" + note.cell() + "\" authorId=\"" + author
                    + "\"><~text><~r><~t xml:space=\"preserve\">"));
            xml.append(XmlEscape.cellText(note.text()));
            xml.append(prefixed("</~t></~r></~text></~comment>"));
        }
        part.root().child("commentList").ifPresent(list -> part.append(list, xml.toString()));
    }

    /** Puts the text behind that of the note that the cell has. */
    void extend(Note by) {
        for (XmlElement comment : comments()) {
            Optional<XmlElement> text = comment.child("text");
            if (text.isPresent()
                    && comment.value("ref")
                            .toUpperCase(Locale.ROOT)
                            .equals(by.cell().toString())) {
                String run = prefixed("<~r><~t xml:space=\"preserve\">") + "\n\n" + XmlEscape.cellText(by.text())
                        + prefixed("</~t></~r>");
                // Beside runs, text that is in none would not be shown.
                text.get()
                        .child("t")
                        .ifPresent(plain ->
                                part.replace(plain, prefixed("<~r>") + part.textOf(plain) + prefixed("</~r>")));
                // Readings of the text, as in Japanese, come behind all of it.
                text.get().children().stream()
                        .filter(child -> child.localName().equals("rPh")
                                || child.localName().equals("phoneticPr"))
                        .findFirst()
                        .ifPresentOrElse(next -> part.insertBefore(next, run), () -> part.append(text.get(), run));
            }
        }
    }

    private String prefixed(String tags) {
        return tags.replace("~", part.root().prefix());
    }

    /** The cells of the program's own notes. */
    Set<String> own() {
        Set<String> cells = new HashSet<>();
        for (XmlElement comment : comments()) {
            if (isOwn(comment)) {
                cells.add(comment.value("ref").toUpperCase(Locale.ROOT));
            }
        }
        return cells;
    }

    /** Takes out what an earlier run added, and tells the cells. */
    Set<String> remove() {
        comments().stream().filter(this::isOwn).forEach(part::delete);
        removeAuthor();
        return own();
    }

    /** The author too, where nobody else's number changes by it. */
    private void removeAuthor() {
        List<XmlElement> authors = part.root()
                .child("authors")
                .map(list -> list.children("author"))
                .orElse(List.of());
        int last = authors.size() - 1;
        boolean used =
                comments().stream().anyMatch(comment -> !isOwn(comment) && comment.number("authorId", 0) == last);
        if (last >= 0 && !used && part.contentOf(authors.get(last)).equals(AUTHOR)) {
            part.delete(authors.get(last));
        }
    }

    private boolean isOwn(XmlElement comment) {
        return NoteText.isSigned(text(comment));
    }

    /** Whether these cells are all that have notes. */
    boolean areOnly(Set<String> cells) {
        return cells.containsAll(cells());
    }

    private List<XmlElement> comments() {
        return part.root()
                .child("commentList")
                .map(list -> list.children("comment"))
                .orElse(List.of());
    }

    private String text(XmlElement element) {
        if (element.localName().equals("t")) {
            return XmlEscape.unescaped(part.contentOf(element));
        }
        StringBuilder text = new StringBuilder();
        element.children().forEach(child -> text.append(text(child)));
        return text.toString();
    }

    /** A note at a cell. */
    record Note(CellPosition cell, String text) {}
}
