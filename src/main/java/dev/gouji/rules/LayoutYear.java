package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Axis;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.List;

/** TAB-LAYOUT-YEAR: the layout used is the one in force for the report's year, in all its rows. */
final class LayoutYear implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-LAYOUT-YEAR",
            Severity.WARNING,
            new Wording("表式与年度不符", "Layout of another year"),
            new Wording(
                    "所用的表式应当是报告年度适用的；表里也不应混用另一年的画法，例如 2021 年表式的“（六）其他处理”分三行。",
                    "The form is the one in force for the report's year, and no part of it is drawn as in the other form."),
            Basis.FORMS.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(ofYear(report));
        for (Table table : report.tables()) {
            for (Heading.Group group : table.groupsDrawnOtherwise()) {
                outcomes.add(ofGroup(report, table, group));
            }
        }
        return outcomes;
    }

    private static Outcome ofYear(Report report) {
        Layout layout = report.layout();
        if (report.year().isEmpty()) {
            return new Outcome.NotEvaluable(new Wording("报告年度", "the report's year"));
        }
        int year = report.year().get();
        if (layout.isFor(year)) {
            return new Outcome.Satisfied();
        }
        return new FindingBuilder(DESCRIPTION, "year")
                .message(
                        "报告年度是 " + year + " 年，用的却是 " + layout.code() + " 年的表式（" + layout.notice() + "）。",
                        "The report is on " + year + ", but its tables are those of the " + layout.code() + " form ("
                                + layout.notice() + ").")
                .advice("换用该年度适用的表式重新填报；年度写错的，改正年度。", "Use the form in force for the year, or correct the year.")
                .violated();
    }

    private static Outcome ofGroup(Report report, Table table, Heading.Group group) {
        List<Figure> figures = table.figures().values().stream()
                .filter(figure -> figure.address().row().equals(group.subtotal())
                        || Axis.codes(group).contains(figure.address().row()))
                .toList();
        String drawnZh = group.single() ? "分成了几行" : "只有一行";
        String drawnEn = group.single() ? "is split into several rows" : "is a single row";
        return new FindingBuilder(DESCRIPTION, table.code() + "/" + group.subtotal())
                .figures(figures)
                .row(new FormLabels(report.layout()).row(figures.get(0).address()))
                .message(
                        figures.get(0).origin() + " “" + group.label() + "”" + drawnZh + "，是 " + group.otherwiseIn()
                                + " 年表式的画法；" + report.layout().code() + " 年表式"
                                + (group.single()
                                        ? "只有一行。"
                                        : "分为 " + Axis.codes(group).size() + " 行。"),
                        figures.get(0).origin() + " \"" + group.label() + "\" " + drawnEn + ", as in the "
                                + group.otherwiseIn() + " form; the "
                                + report.layout().code() + " form "
                                + (group.single()
                                        ? "has a single row."
                                        : "has " + Axis.codes(group).size() + " rows."))
                .advice("按适用的表式填报这几行；原样上报的，写明情况说明。", "Fill in these rows as the form has them, or explain.")
                .violated();
    }
}
