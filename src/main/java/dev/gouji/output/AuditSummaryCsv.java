package dev.gouji.output;

import dev.gouji.finding.Verdict;
import dev.gouji.submission.IssueKind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The summary of an audit as CSV: a row a count. */
public final class AuditSummaryCsv {
    private AuditSummaryCsv() {}

    /** Writes it. */
    public static void write(Writer out, AuditSummary summary) throws IOException {
        AuditTotals totals = summary.totals();
        CsvRows rows = new CsvRows(out, List.of("count", "number"));
        row(rows, "found", summary.found());
        row(rows, "workbooks", totals.workbooks());
        for (Verdict verdict : Verdict.values()) {
            row(rows, verdict.code(), totals.of(verdict));
        }
        row(rows, "error", totals.errors());
        row(rows, "warning", totals.warnings());
        row(rows, "not-written", totals.notWritten());
        row(rows, "reused", summary.reused());
        row(rows, "other-files", summary.others());
        row(rows, "excluded", summary.excluded());
        row(rows, "unreadable-folders", summary.unreadable().size());
        for (IssueKind kind : IssueKind.values()) {
            row(rows, kind.code(), summary.issues(kind));
        }
        row(rows, "consolidated", summary.consolidated().size());
        rows.flush();
    }

    private static void row(CsvRows rows, String name, int number) throws IOException {
        rows.write(new CsvRows.Row().text(name).number(number));
    }
}
