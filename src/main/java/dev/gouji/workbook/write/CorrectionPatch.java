package dev.gouji.workbook.write;

import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts corrected numbers, and notes that tell of them, into the sheets of a package. */
final class CorrectionPatch {
    private final PackagePatch parts;
    private final WorkbookPart workbook;
    private final Relations relations;

    CorrectionPatch(PackagePatch parts, WorkbookPart workbook, Relations relations) {
        this.parts = parts;
        this.workbook = workbook;
        this.relations = relations;
    }

    /** Why the cell cannot be given another number; null where it can. */
    @Nullable
    CorrectionOutcome refusal(Origin cell) throws IOException {
        Optional<XmlPart> sheet = sheet(cell.sheet());
        if (sheet.isEmpty()) {
            return CorrectionOutcome.ABSENT;
        }
        CellPatch patch = new CellPatch(sheet.get());
        CorrectionOutcome refusal = patch.refusal(cell.cell());
        if (refusal != null) {
            return refusal;
        }
        if (isProtected(sheet.get()) && isLocked(patch.style(cell.cell()))) {
            return CorrectionOutcome.PROTECTED;
        }
        boolean takes = notes(types()).takes(sheet.get(), cell.cell().toString());
        return takes ? null : CorrectionOutcome.NO_NOTE;
    }

    /** Writes the contents, and the notes beside those that are there. */
    void write(Map<Origin, CellContent> contents, Map<Origin, String> notes) throws IOException {
        ContentTypes types = types();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            Map<CellPosition, CellContent> own = ofSheet(tab.name(), contents);
            Optional<XmlPart> found = own.isEmpty() ? Optional.empty() : sheet(tab.name());
            if (found.isPresent()) {
                XmlPart sheet = found.get();
                CellPatch cells = new CellPatch(sheet);
                for (Map.Entry<CellPosition, CellContent> cell : own.entrySet()) {
                    cells.put(cell.getKey(), cell.getValue());
                }
                note(sheet, ofSheet(tab.name(), notes), notes(types));
                parts.replace(sheet);
            }
        }
        parts.replace(types.part());
    }

    private static void note(XmlPart sheet, Map<CellPosition, String> texts, SheetNotes notes) throws IOException {
        Set<String> taken = notes.taken(sheet);
        List<Notes.Note> added = new ArrayList<>();
        for (Map.Entry<CellPosition, String> text : texts.entrySet()) {
            Notes.Note note = new Notes.Note(text.getKey(), text.getValue());
            if (taken.contains(note.cell().toString())) {
                notes.extend(sheet, note);
            } else {
                added.add(note);
            }
        }
        notes.add(sheet, added);
    }

    private static <T> Map<CellPosition, T> ofSheet(String sheet, Map<Origin, T> all) {
        Map<CellPosition, T> own = new TreeMap<>();
        all.forEach((origin, value) -> {
            if (origin.sheet().equals(sheet)) {
                own.put(origin.cell(), value);
            }
        });
        return own;
    }

    private Optional<XmlPart> sheet(String name) throws IOException {
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            Optional<String> part = relations.byId(tab.relationId()).target().filter(parts::has);
            if (tab.name().equals(name) && part.isPresent()) {
                XmlPart sheet = parts.part(part.get());
                return sheet.root().localName().equals("worksheet") ? Optional.of(sheet) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isProtected(XmlPart sheet) {
        return sheet.root()
                .child("sheetProtection")
                .map(protection -> protection.value("sheet"))
                .filter(on -> on.equals("1") || on.equals("true"))
                .isPresent();
    }

    /** Cells are locked unless their style says otherwise. */
    private boolean isLocked(int style) throws IOException {
        Optional<String> styles =
                relations.ofType("/styles").flatMap(Relations.Relation::target).filter(parts::has);
        if (styles.isEmpty()) {
            return true;
        }
        List<XmlElement> looks = parts.part(styles.get())
                .root()
                .child("cellXfs")
                .map(XmlElement::children)
                .orElse(List.of());
        return style >= looks.size()
                || looks.get(style)
                        .child("protection")
                        .map(protection -> protection.value("locked"))
                        .filter(locked -> locked.equals("0") || locked.equals("false"))
                        .isEmpty();
    }

    private ContentTypes types() throws IOException {
        return new ContentTypes(parts.part(ContentTypes.NAME));
    }

    private SheetNotes notes(ContentTypes types) {
        return new SheetNotes(parts, types, workbook);
    }
}
