package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Address;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.List;

/** TAB-ROW-MISSING: every row of a found table is found. */
final class RowMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-ROW-MISSING",
            Severity.ERROR,
            new Wording("缺少行", "Row missing"),
            new Wording("表式规定的每一行都应当在表里。", "Every row of the form is in its table."),
            Basis.FORMS.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        FormLabels labels = new FormLabels(report.layout());
        for (Table table : report.tables()) {
            for (String row : table.rows()) {
                outcomes.add(table.hasRow(row) ? new Outcome.Satisfied() : missing(table, row, labels));
            }
        }
        return outcomes;
    }

    private static Outcome missing(Table table, String row, FormLabels labels) {
        String label = labels.row(new Address(table.code(), row, "-"));
        String sheets = String.join("、", table.sheets());
        return new FindingBuilder(DESCRIPTION, table.code() + "/" + row)
                .table(table.code())
                .place(table.figures().values().iterator().next().origin())
                .row(label)
                .message(
                        sheets + " 的“" + table.layout().sheet() + "”表里没有找到“" + label + "”这一行。",
                        "The row \"" + label + "\" was not found in the table \""
                                + table.layout().sheet() + "\" (" + sheets + ").")
                .advice("补上这一行；行在表里的，把名称改成与表式一致。", "Add the row; if it is there, give it the form's label.")
                .violated();
    }
}
