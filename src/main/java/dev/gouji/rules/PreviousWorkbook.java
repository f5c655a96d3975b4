package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import java.util.List;

/** YEAR-PREVIOUS: the workbook given as last year's is the same agency's, of the year before. */
final class PreviousWorkbook implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "YEAR-PREVIOUS",
            Severity.WARNING,
            new Wording("上年的工作簿不对", "Not last year's workbook"),
            new Wording(
                    "与上年比较时，给出的工作簿应当是同一单位上一年度的；不是的，不作跨年比较。",
                    "What is compared with last year is the same agency's workbook of the year before; otherwise nothing is"
                            + " compared across years."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        if (evidence.given().isEmpty()) {
            return List.of();
        }
        String file = evidence.given().get().name();
        return evidence.doubt()
                .map(doubt -> new FindingBuilder(DESCRIPTION, "previous")
                        .message(
                                "给出的上年工作簿 " + file + " 不能用来比较：" + doubt.zh() + "。跨年的规则都没有判断。",
                                "The workbook given as last year's, " + file + ", cannot be compared with: "
                                        + doubt.en() + ". No rule across years was evaluated.")
                        .advice(
                                "换成本单位上一年度的工作簿；单位或年度写错的，改正后再检查。",
                                "Give this agency's workbook of the year before, or"
                                        + " correct the agency or the year.")
                        .violated())
                .map(List::of)
                .orElseGet(() -> List.of(new Outcome.Satisfied()));
    }
}
