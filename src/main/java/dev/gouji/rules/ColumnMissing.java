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
import org.jspecify.annotations.Nullable;

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
                Figure first = first(table, block);
                if (first != null) {
                    List<String> rows = rows(table, block);
                    for (Heading.Item column : block.columns().items()) {
                        outcomes.add(
                                isComplete(table, rows, column)
                                        ? new Outcome.Satisfied()
                                        : missing(table, column, first));
                    }
                }
            }
        }
        return outcomes;
    }

    private static @Nullable Figure first(Table table, Block block) {
        for (Figure figure : table.figures().values()) {
            if (block.rows().has(figure.address().row())) {
                return figure;
            }
        }
        return null;
    }

    private static List<String> rows(Table table, Block block) {
        List<String> rows = new ArrayList<>();
        for (String row : table.rows()) {
            if (block.rows().has(row) && table.hasRow(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Every row that was found has the column: on one of several lines it may be missing alone. */
    private static boolean isComplete(Table table, List<String> rows, Heading.Item column) {
        for (String row : rows) {
            if (table.figure(row, column.code()).isEmpty()) {
                return false;
            }
        }
        return true;
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
