package dev.gouji.output;

import dev.gouji.finding.Verdict;
import dev.gouji.submission.IssueKind;
import java.io.IOException;
import java.io.Writer;

/** The summary of an audit as a JSON document. */
public final class AuditSummaryJson {
    private static final int LEAVES = 2;

    private AuditSummaryJson() {}

    /** Writes it as one JSON document. */
    public static void write(Writer out, AuditSummary summary, String version) throws IOException {
        AuditTotals totals = summary.totals();
        try (JsonStream json = new JsonStream(out, LEAVES)) {
            json.startObject().startObject("tool");
            json.field("name", "gouji").field("version", version).endObject();
            json.field("complete", summary.complete())
                    .field("found", summary.found())
                    .field("workbooks", totals.workbooks())
                    .startObject("verdicts");
            for (Verdict verdict : Verdict.values()) {
                json.field(verdict.code(), totals.of(verdict));
            }
            json.endObject().startObject("counts");
            json.field("error", totals.errors())
                    .field("warning", totals.warnings())
                    .endObject();
            json.field("notWritten", totals.notWritten())
                    .field("reused", summary.reused())
                    .field("otherFiles", summary.others())
                    .field("excluded", summary.excluded())
                    .startList("unreadableFolders");
            for (String folder : summary.unreadable()) {
                json.item(folder);
            }
            json.endList().field("out", summary.out()).startList("outputs");
            for (String output : summary.outputs()) {
                json.item(output);
            }
            json.endList().startObject("submissions");
            for (IssueKind kind : IssueKind.values()) {
                json.field(kind.code(), summary.issues(kind));
            }
            json.endObject().startList("consolidated");
            for (String workbook : summary.consolidated()) {
                json.item(workbook);
            }
            json.endList().endObject();
        }
    }
}
