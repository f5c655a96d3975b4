package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.List;

/** TAB-DUPLICATE: no table is found twice with different numbers. */
final class TableDuplicate implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-DUPLICATE",
            Severity.ERROR,
            new Wording("同一张表有两份不同的数", "A table stands twice with different numbers"),
            new Wording("同一张表在工作簿里出现两次的，数应当相同。", "Where a table stands twice, its numbers are the same."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        return report.tables().stream().map(table -> outcome(report, table)).toList();
    }

    private static Outcome outcome(Report report, Table table) {
        if (table.copies().isEmpty()) {
            return new Outcome.Satisfied();
        }
        List<Figure> copy = table.copies().get(0);
        Figure other = copy.stream()
                .filter(figure -> table.figure(figure.address())
                        .filter(kept -> !kept.value().equals(figure.value()))
                        .isPresent())
                .findFirst()
                .orElse(copy.get(0));
        Figure kept = table.figure(other.address()).orElse(other);
        String label = new FormLabels(report.layout()).both(other.address());
        return new FindingBuilder(DESCRIPTION, table.code())
                .figures(List.of(other, kept))
                .row(table.layout().sheet())
                .message(
                        "“" + table.layout().sheet() + "”在工作簿里有不止一份，数不相同：例如“" + label + "”，" + kept.origin() + " 是“"
                                + Excerpt.of(kept.raw()) + "”，" + other.origin() + " 是“" + Excerpt.of(other.raw())
                                + "”。校验用的是前一份。",
                        "The table \"" + table.layout().sheet() + "\" stands more than once with different numbers: \""
                                + label + "\" is \"" + Excerpt.of(kept.raw()) + "\" in " + kept.origin() + " and \""
                                + Excerpt.of(other.raw())
                                + "\" in " + other.origin() + ". The first one was checked.")
                .advice("只保留一份正确的表，删去其他的。", "Keep the one right table and delete the others.")
                .violated();
    }
}
