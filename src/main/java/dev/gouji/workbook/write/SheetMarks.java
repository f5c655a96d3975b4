package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks the cells of one sheet: a highlight and, where the cell has none of its own, a note with what was found. */
final class SheetMarks {
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

    /** Marks what was found on the sheet that stands in that part; a sheet of enormous size is left as it is. */
    void add(String partName, String sheetName, CheckResult result) throws IOException {
        List<Finding> flagged = result.findings().stream()
                .filter(finding -> !Highlights.regions(finding, sheetName).isEmpty())
                .toList();
        List<Suspect> suspects = Suspect.of(sheetName, result);
        if ((flagged.isEmpty() && suspects.isEmpty()) || !parts.has(partName) || parts.isHuge(partName)) {
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
        SheetNotes own = new SheetNotes(parts, types, workbook);
        Set<String> taken = own.taken(sheet);
        List<Notes.Note> notes = new ArrayList<>();
        for (Mark mark : marks) {
            if (!taken.contains(mark.cell().toString())) {
                notes.add(new Notes.Note(mark.cell(), new NoteText(mark.text(language)).signed()));
            }
        }
        own.add(sheet, notes);
    }
}
