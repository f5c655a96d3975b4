package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks the cells of one sheet: a highlight and, where the cell has none of its own, a note with what was found. */
final class SheetMarks {
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private final PackagePatch parts;
    private final ContentTypes types;
    private final WorkbookPart workbook;
    private final Looks looks;
    private final Language language;

    SheetMarks(PackagePatch parts, ContentTypes types, WorkbookPart workbook, Looks looks, Language language) {
        this.parts = parts;
        this.types = types;
        this.workbook = workbook;
        this.looks = looks;
        this.language = language;
    }

    /** Marks what was found on the sheet that stands in that part. */
    void add(String partName, String sheetName, CheckResult result) throws IOException {
        List<Finding> flagged = result.findings().stream()
                .filter(finding -> !Highlights.regions(finding, sheetName).isEmpty())
                .toList();
        List<Suspect> suspects = Suspect.of(sheetName, result);
        if ((flagged.isEmpty() && suspects.isEmpty()) || !parts.has(partName)) {
            return;
        }
        XmlPart sheet = parts.part(partName);
        if (!sheet.root().localName().equals("worksheet")) {
            return;
        }
        new Highlights(sheet, sheetName, looks).add(suspects, flagged);
        notes(sheet, Mark.of(sheetName, result));
        parts.replace(sheet);
    }

    private void notes(XmlPart sheet, List<Mark> marks) throws IOException {
        Optional<Relations> known = parts.relations(sheet.name());
        NoteParts own = NoteParts.of(sheet, known, parts);
        Set<String> taken =
                own.comments().isPresent() ? new Notes(parts.part(own.comments().get())).cells() : Set.of();
        List<Notes.Note> notes = new ArrayList<>();
        for (Mark mark : marks) {
            if (!taken.contains(mark.cell().toString())) {
                notes.add(new Notes.Note(mark.cell(), mark.text(language)));
            }
        }
        if (notes.isEmpty() || !own.isWhole()) {
            return;
        }
        Optional<NoteShapes> shapes = shapes(own.shapes());
        if (shapes.isEmpty()) {
            return;
        }
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
