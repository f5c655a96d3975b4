package dev.gouji.audit.register;

import dev.gouji.table.Report;
import java.util.Optional;

/**
 * What is kept of a workbook that may be last year's.
 *
 * @param file as the run names it
 * @param year the report's; 0 where it does not state one
 */
public record PreviousEntry(String file, String agency, int year, FigurePrint print) {
    /** What is kept of that report; nothing where it names no agency, so that nobody can tell whose it is. */
    public static Optional<PreviousEntry> of(String file, Report report) {
        return report.agency()
                .map(agency -> new PreviousEntry(file, agency, report.year().orElse(0), FigurePrint.of(report)));
    }
}
