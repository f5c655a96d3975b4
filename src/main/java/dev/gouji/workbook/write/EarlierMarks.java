package dev.gouji.workbook.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Takes the marks of an earlier run out of a workbook that another program has saved since. */
final class EarlierMarks {
    private static final byte[] SIGN = "gouji".getBytes(StandardCharsets.UTF_8);

    private final PackagePatch parts;

    EarlierMarks(PackagePatch parts) {
        this.parts = parts;
    }

    /** Takes them out of the sheet that stands in that part. */
    void removeFrom(String partName) throws IOException {
        if (!parts.has(partName)) {
            return;
        }
        if (isSigned(partName)) {
            XmlPart sheet = parts.part(partName);
            Highlights.remove(sheet);
            parts.replace(sheet);
        }
        Optional<Relations> relations = parts.relations(partName);
        Optional<String> comments = part(relations, "/comments");
        if (comments.isEmpty() || !isSigned(comments.get())) {
            return;
        }
        Notes notes = new Notes(parts.part(comments.get()));
        Set<String> cells = notes.remove();
        parts.replace(notes.part());
        Optional<String> shapes = part(relations, "/vmlDrawing");
        if (shapes.isPresent() && !cells.isEmpty()) {
            NoteShapes drawn = new NoteShapes(parts.part(shapes.get()));
            drawn.remove(cells);
            parts.replace(drawn.part());
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

    private Optional<String> part(Optional<Relations> relations, String type) {
        return relations
                .flatMap(known -> known.ofType(type))
                .flatMap(Relations.Relation::target)
                .filter(parts::has);
    }
}
