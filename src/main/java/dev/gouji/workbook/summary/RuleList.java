package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.workbook.write.RowHeight;
import java.io.IOException;
import java.util.List;

/** Every rule, and how it fared in all workbooks. */
final class RuleList extends SummaryList {
    static final ListForm FORM = new ListForm(new Wording("规则", "Rules"), 0, 2, 44);

    private static final int COUNTS = 3;
    private static final int MEANING = 9;
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("规则", "Rule", 22),
            new ListColumn("名称", "Title", 34),
            new ListColumn("级别", "Severity", 10),
            new ListColumn("成立（处）", "Held (places)", 13),
            new ListColumn("不成立（处）", "Broke (places)", 15),
            new ListColumn("无法判断（处）", "Not evaluable (places)", 13),
            new ListColumn("全部成立的工作簿", "Held throughout (workbooks)", 13),
            new ListColumn("不成立的工作簿", "Broke (workbooks)", 15),
            new ListColumn("无法判断的工作簿", "Not evaluable (workbooks)", 13),
            new ListColumn("含义", "Meaning", 52),
            new ListColumn("依据", "Basis", 34));

    RuleList(ListSheets sheets, Language language) {
        super(sheets, language);
    }

    @Override
    List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    void take(AuditedWorkbook workbook) {
        // The totals are told of it.
    }

    /** Adds the rules with their counts. */
    void fill(List<RuleDescription> rules, Totals totals) throws IOException {
        for (RuleDescription rule : rules) {
            String title = rule.title().in(language());
            String meaning = rule.meaning().in(language());
            String basis = rule.basis().in(language());
            RowHeight height = new RowHeight();
            height.add(title, COLUMNS.get(1).width());
            height.add(meaning, COLUMNS.get(MEANING).width());
            height.add(basis, COLUMNS.get(MEANING + 1).width());
            Rows rows = next().rows();
            rows.begin(height.points());
            rows.text(0, Look.TEXT, rule.id());
            rows.text(1, Look.TEXT, title);
            rows.text(2, Look.of(rule.severity()), rule.severity().word().in(language()));
            int column = COUNTS;
            for (long count : totals.rule(rule.id()).counts()) {
                rows.number(column++, Look.COUNT, count);
            }
            rows.text(MEANING, Look.TEXT, meaning);
            rows.text(MEANING + 1, Look.TEXT, basis);
            rows.end();
        }
    }
}
