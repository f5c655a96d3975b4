package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TAB-ORDER: rows and columns stand in the form's order; where two have changed places, their labels may be swapped. */
final class LabelOrder implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-ORDER",
            Severity.WARNING,
            new Wording("行、列的顺序与表式不同", "Rows or columns out of order"),
            new Wording(
                    "行、列应当按表式的顺序排列，总计在最前面的除外；顺序不同的按名称读取，名称写颠倒了，数就会错位。",
                    "Rows and columns stand in the form's order, a total in front apart; they are read by their labels, which may be swapped."),
            Basis.FORMS.words());

    private static final List<Comparator<CellPosition>> WAYS = List.of(
            Comparator.comparingInt(CellPosition::row).thenComparingInt(CellPosition::column),
            Comparator.comparingInt(CellPosition::column).thenComparingInt(CellPosition::row));

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
                add(outcome(table, LabelMatch.Axis.ROW, block.rows()), outcomes);
                add(outcome(table, LabelMatch.Axis.COLUMN, block.columns()), outcomes);
            }
        }
        return outcomes;
    }

    /** Blocks of one table have columns of the same codes, and the same labels may stand for both. */
    private static void add(Outcome outcome, List<Outcome> outcomes) {
        if (outcome instanceof Outcome.Satisfied || !outcomes.contains(outcome)) {
            outcomes.add(outcome);
        }
    }

    private static Outcome outcome(Table table, LabelMatch.Axis kind, Axis axis) {
        List<String> order = new ArrayList<>();
        for (Heading.Item item : axis.items()) {
            order.add(item.code());
        }
        List<LabelMatch> labels = new ArrayList<>();
        for (LabelMatch label : table.labels()) {
            if (label.axis() == kind && order.contains(label.code())) {
                labels.add(label);
            }
        }
        Optional<List<LabelMatch>> swapped = Optional.empty();
        for (Comparator<CellPosition> way : WAYS) {
            swapped = swapped(labels, order, way);
            if (swapped.isEmpty()) {
                return new Outcome.Satisfied();
            }
        }
        return violated(table, kind, swapped.orElseThrow());
    }

    /** Two labels of which the second, read that way, stands before the first in the form. */
    private static Optional<List<LabelMatch>> swapped(
            List<LabelMatch> labels, List<String> order, Comparator<CellPosition> way) {
        List<LabelMatch> read = new ArrayList<>(labels);
        read.sort(Comparator.comparing((LabelMatch label) -> label.origin().sheet())
                .thenComparing(label -> label.origin().cell(), way));
        Set<String> seen = new HashSet<>();
        LabelMatch before = null;
        for (LabelMatch label : read) {
            boolean again = !seen.add(label.code())
                    || (before != null
                            && !before.origin().sheet().equals(label.origin().sheet()));
            if (again) {
                seen.clear();
                seen.add(label.code());
            } else if (before != null && order.indexOf(label.code()) < order.indexOf(before.code())) {
                return Optional.of(List.of(before, label));
            }
            // Some forms put the total before its parts.
            before = seen.size() == 1 && label.code().equals("total") ? null : label;
        }
        return Optional.empty();
    }

    private static Outcome violated(Table table, LabelMatch.Axis kind, List<LabelMatch> swapped) {
        LabelMatch first = swapped.get(0);
        LabelMatch second = swapped.get(1);
        return new FindingBuilder(DESCRIPTION, table.code() + "/" + kind + "/" + first.code())
                .table(table.code())
                .place(first.origin())
                .message(
                        first.origin() + " 的“" + Excerpt.of(first.found()) + "”排在 " + second.origin() + " 的“"
                                + Excerpt.of(second.found()) + "”前面，与表式的顺序相反；数是按名称读取的。",
                        "\"" + Excerpt.of(first.found()) + "\" in " + first.origin() + " stands before \""
                                + Excerpt.of(second.found()) + "\" in " + second.origin()
                                + ", against the form's order; numbers are read by their labels.")
                .advice(
                        "核对这两处的名称是否写颠倒了，并按表式的顺序排列。",
                        "Check that the two labels are not swapped, and keep the form's order.")
                .violated();
    }
}
