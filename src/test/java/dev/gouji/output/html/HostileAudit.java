package dev.gouji.output.html;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.GeneratedAudit;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An audit of workbooks whose texts try to be more than texts. */
record HostileAudit() implements Audit {
    /** The texts as workbooks have them. */
    static final List<String> TEXTS = List.of(
            "</script><script>window.broken=1</script>",
            "<!--<script>",
            "<img src=x onerror=\"window.broken=1\">",
            "]]>&lt;b&gt;&amp;",
            "a\u2028b\u2029c",
            "\u202Egpj.exe\u0000\u0007",
            "{{policy}} {0} $& \\u003cb\\u003e",
            "javascript:window.broken=1",
            "\"'`=+cmd|' /C calc'!A0",
            "__proto__");

    /** The same as the page shows them. */
    static final List<String> SHOWN = List.of(
            "</script><script>window.broken=1</script>",
            "<!--<script>",
            "<img src=x onerror=\"window.broken=1\">",
            "]]>&lt;b&gt;&amp;",
            "a b c",
            "\uFFFDgpj.exe\u2400\u2407",
            "{{policy}} {0} $& \\u003cb\\u003e",
            "javascript:window.broken=1",
            "\"'`=+cmd|' /C calc'!A0",
            "__proto__");

    /** The links to copies whose names are such texts. */
    static final List<String> LINKS = List.of(
            "./workbooks/0%20%23%3F%25/%3C!--%3Cscript%3E.xlsx",
            "./javascript%3Awindow.broken%3D1", "./workbooks/%E5%B1%80%20%2B%E2%80%AE.xlsx");

    private static final GeneratedAudit OTHERWISE = new GeneratedAudit(0);

    @Override
    public AuditRun run() {
        AuditRun run = OTHERWISE.run();
        return new AuditRun(run.version(), TEXTS.get(2), TEXTS.get(0), run.day(), TEXTS, null, false);
    }

    @Override
    public List<Layout> layouts() {
        return OTHERWISE.layouts();
    }

    @Override
    public List<RuleDescription> rules() {
        return OTHERWISE.rules();
    }

    @Override
    public List<RegisterIssue> issues() {
        return TEXTS.stream()
                .map(text -> new RegisterIssue(IssueKind.UNEXPECTED, text, text, List.of(text), text))
                .toList();
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        List<String> copies = new ArrayList<>(
                List.of("workbooks/0 #?%/<!--<script>.xlsx", "javascript:window.broken=1", "workbooks/局 +\u202E.xlsx"));
        for (String text : TEXTS) {
            receiver.take(new AuditedWorkbook(
                    copies.size() == 3 ? "0 #?%/<!--<script>.xlsx" : text,
                    "",
                    text,
                    text,
                    2026,
                    Verdict.FAILED,
                    List.of(finding(text)),
                    List.of(),
                    Map.of(),
                    copies.isEmpty() ? null : copies.remove(0),
                    new ErrorText(text, text)));
        }
    }

    private static ListedFinding finding(String text) {
        return new ListedFinding(
                text, text, Severity.ERROR, text, text, text, text, null, null, null, text, text, text);
    }
}
