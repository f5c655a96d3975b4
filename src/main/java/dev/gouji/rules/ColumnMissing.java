package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TAB-COLUMN-MISSING: every column of a found table is found. */
final class ColumnMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-COLUMN-MISSING",
            Severity.ERROR,
            new Wording("缺少列", "Column missing"),
            new Wording("表式规定的每一列都应当在表里。", "Every column of the form is in its table."),
            Basis.FORMS.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        for (Table table : report.tables()) {
            for (Block block : table.layout().blocks()) {
                Optional<Figure> first = table.figures().values().stream()
                        .filter(figure ->
                                block.rows().find(figure.address().row()).isPresent())
                        .findFirst();
                if (first.isPresent()) {
                    for (Heading.Item column : block.columns().items()) {
                        outcomes.add(
                                isComplete(table, block, column)
                                        ? new Outcome.Satisfied()
                                        : missing(table, column, first.get()));
                    }
                }
            }
        }
        return outcomes;
    }

    /** Every row that was found has the column: on one of several lines it may be missing alone. */
    private static boolean isComplete(Table table, Block block, Heading.Item column) {
        return table.rows().stream()
                .filter(row -> block.rows().find(row).isPresent() && table.hasRow(row))
                .allMatch(row -> table.figure(row, column.code()).isPresent());
    }

    private static Outcome missing(Table table, Heading.Item column, Figure first) {
        return new FindingBuilder(
                        DESCRIPTION, table.code() + "/" + first.address().row() + "/" + column.code())
                .table(table.code())
                .place(first.origin())
                .column(column.shortLabel())
                .message(
                        first.origin().sheet() + " 的“" + table.layout().sheet() + "”表里没有找到“" + column.label() + "”这一列。",
                        "The column \"" + column.label() + "\" was not found in the table \""
                                + table.layout().sheet() + "\" ("
                                + first.origin().sheet() + ").")
                .advice("补上这一列；列在表里的，把名称改成与表式一致。", "Add the column; if it is there, give it the form's label.")
                .violated();
    }
}
