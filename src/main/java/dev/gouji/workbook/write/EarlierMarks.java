package dev.gouji.workbook.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Takes the marks of an earlier run out of a workbook that another program has saved since. */
final class EarlierMarks {
    private static final byte[] SIGN = "gouji".getBytes(StandardCharsets.UTF_8);

    private final PackagePatch parts;

    EarlierMarks(PackagePatch parts) {
        this.parts = parts;
    }

    /** Takes them out of the sheet that stands in that part, and tells the parts that are then of no use. */
    Set<String> removeFrom(String partName) throws IOException {
        if (!parts.has(partName)) {
            return Set.of();
        }
        if (isSigned(partName)) {
            XmlPart sheet = parts.part(partName);
            Highlights.remove(sheet);
            parts.replace(sheet);
        }
        Optional<Relations> known = parts.relations(partName);
        if (known.isEmpty()) {
            return Set.of();
        }
        Relations relations = known.get();
        Optional<Relations.Relation> comments = part(relations, "/comments");
        Optional<String> name = comments.flatMap(Relations.Relation::target);
        return name.isPresent() && isSigned(name.get())
                ? removeNotes(partName, relations, comments.get(), name.get())
                : Set.of();
    }

    private Set<String> removeNotes(
            String sheetName, Relations relations, Relations.Relation comments, String commentsName)
            throws IOException {
        Set<String> gone = new HashSet<>();
        Notes notes = new Notes(parts.part(commentsName));
        boolean ownAlone = notes.areOnly(notes.own());
        Set<String> cells = notes.remove();
        parts.replace(notes.part());
        Optional<Relations.Relation> shapes = part(relations, "/vmlDrawing");
        Optional<String> shapesName = shapes.flatMap(Relations.Relation::target);
        if (shapesName.isPresent() && !cells.isEmpty()) {
            NoteShapes drawn = new NoteShapes(parts.part(shapesName.get()));
            boolean all = drawn.remove(cells);
            parts.replace(drawn.part());
            if (all && ownAlone) {
                XmlPart sheet = parts.part(sheetName);
                sheet.root().child("legacyDrawing").ifPresent(sheet::delete);
                parts.replace(sheet);
                relations.remove(shapes.get());
                gone.add(PartName.key(shapesName.get()));
            }
        }
        if (ownAlone && (shapesName.isEmpty() || !gone.isEmpty())) {
            relations.remove(comments);
            gone.add(PartName.key(commentsName));
        }
        parts.replace(relations.part());
        return gone;
    }

    /** Looks at the bytes first: most sheets, however big, have nothing to take out. */
    private boolean isSigned(String partName) throws IOException {
        byte[] bytes = parts.bytes(partName);
        for (int at = 0; at + SIGN.length <= bytes.length; at++) {
            if (bytes[at] == SIGN[0] && Arrays.equals(bytes, at, at + SIGN.length, SIGN, 0, SIGN.length)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Relations.Relation> part(Relations relations, String type) {
        return relations
                .ofType(type)
                .filter(relation -> relation.target().filter(parts::has).isPresent());
    }
}
