package dev.gouji.workbook.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts notes to cells of a package's sheets. */
final class SheetNotes {
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private final PackagePatch parts;
    private final ContentTypes types;
    private final WorkbookPart workbook;

    SheetNotes(PackagePatch parts, ContentTypes types, WorkbookPart workbook) {
        this.parts = parts;
        this.types = types;
        this.workbook = workbook;
    }

    /** The cells of the sheet that have notes. */
    Set<String> taken(XmlPart sheet) throws IOException {
        Optional<Notes> notes = notes(sheet);
        return notes.isPresent() ? notes.get().cells() : Set.of();
    }

    /** Whether the cell, with or without a note so far, can be given further text of a note. */
    boolean takes(XmlPart sheet, String cell) throws IOException {
        NoteParts own = parts(sheet);
        if (!own.isWhole()) {
            return false;
        }
        if (taken(sheet).contains(cell)) {
            // Excel shows the thread and not the note that stands in for it.
            return parts.relations(sheet.name())
                    .flatMap(relations -> relations.ofType("/threadedComment"))
                    .isEmpty();
        }
        try {
            if (own.shapes().isPresent()) {
                new NoteShapes(parts.part(own.shapes().get()));
            }
            return true;
        } catch (IOException noXml) {
            return false;
        }
    }

    /** Puts the text behind the note that the cell has. */
    void extend(XmlPart sheet, Notes.Note by) throws IOException {
        Optional<Notes> notes = notes(sheet);
        if (notes.isPresent()) {
            notes.get().extend(by);
            parts.put(notes.get().part());
        }
    }

    /** Adds notes to cells that have none; a sheet whose own drawing of notes is not as it should be gets none. */
    void add(XmlPart sheet, List<Notes.Note> notes) throws IOException {
        NoteParts own = parts(sheet);
        if (notes.isEmpty() || !own.isWhole()) {
            return;
        }
        Optional<NoteShapes> shapes = shapes(own.shapes());
        if (shapes.isEmpty()) {
            return;
        }
        Optional<Relations> known = parts.relations(sheet.name());
        Relations relations = known.isPresent() ? known.get() : newRelations(sheet.name());
        Notes comments =
                own.comments().isPresent() ? new Notes(parts.part(own.comments().get())) : newNotes(relations);
        comments.add(notes);
        shapes.get().add(notes);
        if (own.shapes().isEmpty()) {
            String id = relations.add(
                    "rIdGoujiShapes",
                    workbook.relationsNamespace() + "/vmlDrawing",
                    shapes.get().part().name());
            draw(sheet, id);
        }
        parts.put(comments.part());
        parts.put(shapes.get().part());
        parts.put(relations.part());
    }

    private NoteParts parts(XmlPart sheet) throws IOException {
        return NoteParts.of(sheet, parts.relations(sheet.name()), parts);
    }

    private Optional<Notes> notes(XmlPart sheet) throws IOException {
        Optional<String> comments = parts(sheet).comments();
        return comments.isPresent() ? Optional.of(new Notes(parts.part(comments.get()))) : Optional.empty();
    }

    /** The shapes that are there, or none; empty where Excel's dialect is too loose to be added to safely. */
    private Optional<NoteShapes> shapes(Optional<String> name) throws IOException {
        if (name.isEmpty()) {
            types.defaultType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
            String added = parts.freeName("xl/drawings/vmlDrawing", ".vml");
            return Optional.of(new NoteShapes(new XmlPart(added, bytes(NoteShapes.empty()))));
        }
        try {
            return Optional.of(new NoteShapes(parts.part(name.get())));
        } catch (IOException noXml) {
            return Optional.empty();
        }
    }

    private Notes newNotes(Relations relations) throws IOException {
        String name = parts.freeName("xl/comments", ".xml");
        types.override(name, COMMENTS);
        relations.add("rIdGoujiNotes", workbook.relationsNamespace() + "/comments", name);
        return new Notes(new XmlPart(name, bytes(Notes.empty(workbook.namespace()))));
    }

    private static Relations newRelations(String sheet) throws IOException {
        String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        return new Relations(sheet, new XmlPart(PartName.relationsOf(sheet), bytes(empty)));
    }

    private void draw(XmlPart sheet, String id) {
        String reference = Relations.reference(sheet.root(), workbook.relationsNamespace(), id);
        String drawing = "<" + sheet.root().prefix() + "legacyDrawing " + reference + "/>";
        SheetOrder.put(sheet, "legacyDrawing", drawing);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
