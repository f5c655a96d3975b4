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
import java.util.stream.Collectors;

/** TAB-OTHER-YEAR: tells that the workbook holds further years' tables, which are not in the report. */
final class OtherYears implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-OTHER-YEAR",
            Severity.INFO,
            new Wording("还有其他年度的表", "Tables of other years"),
            new Wording(
                    "一份工作簿里有几个年度的表时，校验最新的一年，或 --year 指定的一年，并在这里说明其余的。",
                    "Of several years' tables the newest, or the one of --year, is checked; the others are told here."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        if (report.otherYears().isEmpty()) {
            return List.of(new Outcome.Satisfied());
        }
        String others = report.otherYears().stream().map(String::valueOf).collect(Collectors.joining("、"));
        String checked = report.year().map(String::valueOf).orElse("");
        return List.of(new FindingBuilder(DESCRIPTION, "years")
                .message(
                        "工作簿里还有 " + others + " 年的表，这次校验的是 " + checked + " 年的。",
                        "The workbook also holds tables for " + others.replace("、", ", ") + "; those for " + checked
                                + " were checked.")
                .advice(
                        "要校验其他年度，用 --year 指明；报送时只留本年度的表。",
                        "Name another year with --year; submit this year's tables alone.")
                .violated());
    }
}
