package dev.gouji.workbook.write;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Severity;
import dev.gouji.table.CellPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cell of the workbook with what was found there.
 *
 * @param findings the errors and warnings that stand, the heaviest first
 */
record Mark(CellPosition cell, List<Finding> findings) {
    Mark {
        findings = List.copyOf(findings);
    }

    /** The marks of one sheet; what is only for information, or explained, needs none. */
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
}
