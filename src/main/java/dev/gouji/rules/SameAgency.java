package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.AgencyName;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Mention;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Optional;

/** DOC-AGENCY: the agency is the same wherever the workbook names it. */
final class SameAgency implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "DOC-AGENCY",
            Severity.ERROR,
            new Wording("填报单位前后不一", "The agency differs"),
            new Wording(
                    "封面、标题里的填报单位应当是同一个；只差“人民政府”“办公室”或所属地区的，视为同一个。",
                    "Cover and titles name the same agency; 人民政府, 办公室 and a region before the name make no difference."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Mention<String>> mentions = report.agencies();
        if (mentions.size() < 2) {
            return List.of(new Outcome.NotEvaluable(new Wording("第二处填报单位", "a second mention of the agency")));
        }
        Mention<String> first = mentions.get(0);
        Optional<Mention<String>> other = mentions.stream()
                .filter(mention -> !new AgencyName(first.value()).isSame(mention.value()))
                .findFirst();
        return List.of(other.<Outcome>map(mention -> differs(first, mention)).orElseGet(Outcome.Satisfied::new));
    }

    private static Outcome differs(Mention<String> first, Mention<String> other) {
        return new FindingBuilder(DESCRIPTION, "agency")
                .place(other.origin())
                .message(
                        other.origin() + " 写的单位是“" + other.value() + "”，而 " + first.origin() + " 写的是“" + first.value()
                                + "”。",
                        other.origin() + " names \"" + other.value() + "\", but " + first.origin() + " names \""
                                + first.value() + "\".")
                .advice("核对填报单位，改正写错的一处。", "Check the agency and correct the wrong place.")
                .violated();
    }
}
