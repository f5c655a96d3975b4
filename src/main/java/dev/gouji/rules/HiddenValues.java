package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.List;

/** TAB-HIDDEN: tells, once a table, of values that nobody sees who looks at the sheet. */
final class HiddenValues implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-HIDDEN",
            Severity.WARNING,
            new Wording("有数在隐藏的行、列或工作表里", "Values in hidden rows, columns or sheets"),
            new Wording(
                    "表中的数应当都看得见；隐藏的行、列、工作表里的数照样读取和校验，并在这里说明。",
                    "All values can be seen; those in hidden rows, columns and sheets are read and checked all the same."),
            Basis.FILLING.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        return report.tables().stream().map(HiddenValues::outcome).toList();
    }

    private static Outcome outcome(Table table) {
        if (table.hidden().isEmpty()) {
            return new Outcome.Satisfied();
        }
        String ranges = CellRanges.of(table.hidden());
        int count = table.hidden().size();
        return new FindingBuilder(DESCRIPTION, table.code())
                .figures(table.hidden())
                .row(table.layout().sheet())
                .message(
                        "“" + table.layout().sheet() + "”表有 " + count + " 个数在隐藏的行、列或工作表里：" + ranges + "。",
                        "The table \"" + table.layout().sheet() + "\" has " + count
                                + " values in hidden rows, columns or sheets: " + ranges + ".")
                .advice("取消隐藏，核对这些数；不要的，删去。", "Unhide and check them; delete what is not meant.")
                .violated();
    }
}
