package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.List;

/** CELL-BLANK: no value cell is blank or a dash; told once a table. */
final class CellBlank implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "CELL-BLANK",
            Severity.WARNING,
            new Wording("有空白单元格", "Blank cells"),
            new Wording(
                    "每个数值单元格都应当填数，没有发生的填 0；空白和横线在各项勾稽中按 0 计。",
                    "Every value cell holds a number; a blank or a dash counts as 0 in the ties."),
            Basis.FILLING.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        return report.tables().stream().map(CellBlank::outcome).toList();
    }

    private static Outcome outcome(Table table) {
        List<Figure> blanks =
                table.figures().values().stream().filter(Figure::isBlank).toList();
        if (blanks.isEmpty()) {
            return new Outcome.Satisfied();
        }
        String ranges = CellRanges.of(blanks);
        return new FindingBuilder(DESCRIPTION, table.code())
                .figures(blanks)
                .wantsNumbers(blanks)
                .row(table.layout().sheet())
                .message(
                        "“" + table.layout().sheet() + "”表有 " + blanks.size() + " 个数值单元格没有填数：" + ranges + "。勾稽时按 0 计。",
                        "The table \"" + table.layout().sheet() + "\" has " + blanks.size() + " blank value cells: "
                                + ranges + ". They count as 0 in the ties.")
                .advice("没有发生的填 0，有数的补填。", "Fill in 0 where nothing happened, else the number.")
                .violated();
    }
}
