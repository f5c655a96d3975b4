package dev.gouji.workbook.write;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.table.CellPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cell of the workbook with what is noted there.
 *
 * @param findings the errors and warnings that stand, the heaviest first
 */
record Mark(CellPosition cell, List<Finding> findings) {
    Mark {
        findings = List.copyOf(findings);
    }

    /** The marks of one sheet: each finding is noted where a person should look first. */
    static List<Mark> of(String sheet, List<Finding> findings) {
        Map<CellPosition, List<Finding>> cells = new TreeMap<>();
        for (Finding finding : findings) {
            boolean stands = finding.severity() != Severity.INFO && !finding.isExplained();
            if (stands && finding.place() != null && finding.place().sheet().equals(sheet)) {
                cells.computeIfAbsent(finding.place().cell(), none -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Mark> marks = new ArrayList<>();
        cells.forEach((cell, found) -> marks.add(new Mark(cell, found)));
        return marks;
    }

    /** What is noted there. */
    String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.isEmpty() ? "" : "\n\n");
            text.append(finding.severity().word().in(language)).append("  ");
            text.append(finding.message().in(language));
            String advice = finding.advice().in(language);
            text.append(advice.isEmpty() ? "" : "\n→ " + advice);
        }
        return text.toString();
    }
}
