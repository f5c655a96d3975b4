package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cell of the workbook with what is noted there.
 *
 * @param notes what is said of the cell itself first, then the errors and warnings that stand, the heaviest first
 */
record Mark(CellPosition cell, List<Wording> notes) {
    Mark {
        notes = List.copyOf(notes);
    }

    /** The marks of one sheet: suspects, and each finding where a person should look first. */
    static List<Mark> of(String sheet, CheckResult result) {
        Map<CellPosition, List<Wording>> cells = new TreeMap<>();
        for (Suspect suspect : Suspect.of(sheet, result)) {
            cells.computeIfAbsent(suspect.cell(), none -> new ArrayList<>()).add(suspect.note());
        }
        for (Finding finding : result.findings()) {
            if (Highlights.stands(finding)
                    && finding.place() != null
                    && finding.place().sheet().equals(sheet)) {
                cells.computeIfAbsent(finding.place().cell(), none -> new ArrayList<>())
                        .add(note(finding, result));
            }
        }
        List<Mark> marks = new ArrayList<>();
        cells.forEach((cell, notes) -> marks.add(new Mark(cell, notes)));
        return marks;
    }

    /** What was found, and what to do: look at the suspect, unless it stands here and says so itself. */
    private static Wording note(Finding finding, CheckResult result) {
        Wording note = new Wording(text(finding, Language.ZH), text(finding, Language.EN));
        Diagnosis diagnosis = result.diagnosis(finding).orElse(null);
        if (diagnosis == null
                || finding.place() == null
                || !DiagnosisWords.of(diagnosis, finding.place()).zh().isEmpty()) {
            return note;
        }
        Wording suspect = DiagnosisWords.of(diagnosis);
        return new Wording(note.zh() + "\n⇒ " + suspect.zh(), note.en() + "\n⇒ " + suspect.en());
    }

    private static String text(Finding finding, Language language) {
        String advice = finding.advice().in(language);
        return finding.severity().word().in(language) + "  " + finding.message().in(language)
                + (advice.isEmpty() ? "" : "\n→ " + advice);
    }

    /** What is noted there. */
    String text(Language language) {
        return String.join("\n\n", notes.stream().map(note -> note.in(language)).toList());
    }
}
