package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Report;
import java.util.List;

/** TAB-MISSING: every table of the layout is found. */
final class TableMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-MISSING",
            Severity.ERROR,
            new Wording("缺少表", "Table missing"),
            new Wording("表式规定的每张表都应当在工作簿里找到。", "Every table of the form is found in the workbook."),
            Basis.FORMS.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        return report.layout().tables().stream()
                .map(table -> report.table(table.code()).isPresent()
                        ? new Outcome.Satisfied()
                        : new FindingBuilder(DESCRIPTION, table.code())
                                .table(table.code())
                                .message(
                                        "没有找到“" + table.sheet() + "”表（" + table.heading() + "）。",
                                        "The table \"" + table.sheet() + "\" (" + table.heading() + ") was not found.")
                                .advice(
                                        "补上这张表；表在里面的，核对表头各栏的名称是否与表式一致。",
                                        "Add the table; if it is there, check that its headings are those of the form.")
                                .violated())
                .toList();
    }
}
