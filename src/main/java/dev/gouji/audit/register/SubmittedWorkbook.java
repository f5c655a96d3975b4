package dev.gouji.audit.register;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.table.Report;

/**
 * What is kept of a submitted workbook: little, since there may be very many.
 *
 * @param file its path below the audited folders
 * @param written the agency as the workbook names it; empty where it does not
 * @param year the report's; 0 where it does not state one
 * @param print what tells its figures from others
 */
public record SubmittedWorkbook(String file, String written, int year, boolean readable, FigurePrint print) {
    /** What is kept of a workbook that has just been checked. */
    public static SubmittedWorkbook of(CheckResult result) {
        Report report = result.report();
        return report == null
                ? new SubmittedWorkbook(result.file(), "", 0, false, FigurePrint.NOTHING)
                : new SubmittedWorkbook(
                        result.file(),
                        report.agency().orElse(""),
                        report.year().orElse(0),
                        true,
                        FigurePrint.of(report));
    }

    /** What is kept of a workbook that an earlier run checked. */
    public static SubmittedWorkbook of(AuditedWorkbook workbook) {
        boolean readable = workbook.verdict() != Verdict.UNREADABLE;
        return new SubmittedWorkbook(
                workbook.file(),
                workbook.agency() == null ? "" : workbook.agency(),
                workbook.year() == null ? 0 : workbook.year(),
                readable,
                readable ? FigurePrint.of(workbook.figures()) : FigurePrint.NOTHING);
    }

    boolean isNamed() {
        return readable && !written.isEmpty();
    }
}
