package dev.gouji.workbook.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        Optional<String> comments = known.get()
                .ofType("/comments")
                .flatMap(Relations.Relation::target)
                .filter(parts::has);
        return comments.isPresent() && isSigned(comments.get())
                ? removeNotes(partName, known.get(), NoteParts.of(parts.part(partName), known, parts))
                : Set.of();
    }

    private Set<String> removeNotes(String sheetName, Relations relations, NoteParts own) throws IOException {
        Set<String> gone = new HashSet<>();
        String commentsName = own.comments().orElseThrow();
        Notes notes = new Notes(parts.part(commentsName));
        boolean alone = !notes.own().isEmpty() && notes.areOnly(notes.own());
        Set<String> cells = notes.remove();
        parts.replace(notes.part());
        if (own.shapes().isPresent() && !cells.isEmpty()) {
            NoteShapes drawn = new NoteShapes(parts.part(own.shapes().get()));
            boolean all = drawn.remove(cells);
            parts.replace(drawn.part());
            if (all && alone) {
                XmlPart sheet = parts.part(sheetName);
                sheet.root().child("legacyDrawing").ifPresent(sheet::delete);
                parts.replace(sheet);
                gone.add(PartName.key(own.shapes().get()));
            }
        }
        if (alone) {
            gone.add(PartName.key(commentsName));
        }
        removeRelations(relations, gone);
        return gone;
    }

    private void removeRelations(Relations relations, Set<String> gone) throws IOException {
        List<Relations.Relation> useless = relations.all().stream()
                .filter(relation -> relation.target()
                        .map(PartName::key)
                        .filter(gone::contains)
                        .isPresent())
                .toList();
        useless.forEach(relations::remove);
        parts.replace(relations.part());
        if (!useless.isEmpty() && useless.size() == relations.all().size()) {
            gone.add(PartName.key(relations.part().name()));
        }
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
}
