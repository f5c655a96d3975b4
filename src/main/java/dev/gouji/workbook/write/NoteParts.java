package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.Optional;

/**
 * Where a sheet's notes stand.
 *
 * @param comments the part with their texts, if there is one
 * @param shapes the part that says where they are drawn, which may draw controls too; not the one of pictures in a header
 * @param drawn whether the sheet says that it has such a part
 */
record NoteParts(Optional<String> comments, Optional<String> shapes, boolean drawn) {
    static NoteParts of(XmlPart sheet, Optional<Relations> relations, PackagePatch parts) throws IOException {
        Optional<XmlElement> drawing = sheet.root().child("legacyDrawing");
        Optional<String> comments =
                relations.flatMap(known -> known.ofType("/comments")).flatMap(Relations.Relation::target);
        Optional<String> shapes = Optional.empty();
        if (drawing.isPresent() && relations.isPresent()) {
            String id = WorkbookPart.relationId(drawing.get());
            shapes = relations.get().all().stream()
                    .filter(relation -> relation.id().equals(id))
                    .flatMap(relation -> relation.target().stream())
                    .findFirst();
        }
        return new NoteParts(comments.filter(parts::has), shapes.filter(parts::has), drawing.isPresent());
    }

    /** Whether notes can be added: a sheet whose own drawing of notes is not where it should be is left as it is. */
    boolean isWhole() {
        return drawn == shapes.isPresent() && (comments.isEmpty() || drawn);
    }
}
