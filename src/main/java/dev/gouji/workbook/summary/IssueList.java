package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.workbook.write.RowHeight;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who has not submitted, submitted twice, and the like, one kind after the other. */
final class IssueList extends SummaryList {
    static final ListForm FORM = new ListForm("报送情况", "Submissions", 0, 1);

    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("类别", "Kind", 26),
            new ListColumn("本类件数", "Of this kind", 13),
            new ListColumn("单位", "Agency", 30),
            new ListColumn("上级单位", "Parent", 26),
            new ListColumn("涉及文件", "Files", 56),
            new ListColumn("说明", "Note", 54));

    private final Map<IssueKind, Integer> counts = new EnumMap<>(IssueKind.class);

    IssueList(ListSheets sheets, Language language) {
        super(sheets, language);
    }

    @Override
    List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    void take(AuditedWorkbook workbook) {
        // No single workbook shows it.
    }

    /** How many there are of each kind that occurs. */
    Map<IssueKind, Integer> counts() {
        return counts;
    }

    /** Adds them, grouped by their kind. */
    void fill(List<RegisterIssue> issues) throws IOException {
        issues.forEach(issue -> counts.merge(issue.kind(), 1, Integer::sum));
        for (Map.Entry<IssueKind, Integer> kind : counts.entrySet()) {
            for (RegisterIssue issue : issues) {
                if (issue.kind() == kind.getKey()) {
                    add(issue, kind.getValue());
                }
            }
        }
    }

    private void add(RegisterIssue issue, int ofKind) throws IOException {
        String files = String.join("\n", issue.files());
        RowHeight height = new RowHeight();
        height.add(issue.agency(), COLUMNS.get(2).width());
        height.add(issue.parent(), COLUMNS.get(3).width());
        height.add(files, COLUMNS.get(4).width());
        height.add(issue.note(), COLUMNS.get(5).width());
        Rows rows = next().rows();
        rows.begin(height.points());
        rows.text(0, Look.LABEL, issue.kind().word().in(language()));
        rows.number(1, Look.COUNT, ofKind);
        rows.text(2, Look.TEXT, issue.agency());
        rows.text(3, Look.TEXT, issue.parent());
        rows.text(4, Look.TEXT, files);
        rows.text(5, Look.TEXT, issue.note());
        rows.end();
    }
}
