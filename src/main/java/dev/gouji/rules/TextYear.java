package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.prose.Period;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import java.util.List;
import java.util.Optional;

/** TEXT-YEAR: the period that the text states is the report's year. */
final class TextYear implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TEXT-YEAR",
            Severity.WARNING,
            new Wording("文字里的统计期限不是报告年度", "The text's period is another year"),
            new Wording(
                    "文字写明的统计期限应当是报告年度的 1 月 1 日至 12 月 31 日。", "The period that the text states is the report's year."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Optional<Period> stated = evidence.prose().flatMap(prose -> prose.period());
        if (stated.isEmpty()) {
            return List.of();
        }
        Optional<Integer> year = evidence.report().year();
        if (year.isEmpty()) {
            return List.of(new Outcome.NotEvaluable(new Wording("报告年度", "the report's year")));
        }
        Period period = stated.get();
        if (period.first() == year.get() && period.last() == year.get()) {
            return List.of(Outcome.Satisfied.HERE);
        }
        String sentence = Excerpt.of(period.sentence());
        String lead = TextPlace.lead(evidence, period.sentence());
        return List.of(new FindingBuilder(DESCRIPTION, "period")
                .place(TextPlace.of(evidence, period.sentence()))
                .message(
                        lead + "文字写“" + sentence + "”，而报告年度是 " + year.get() + " 年。",
                        lead + "the text says \"" + sentence + "\", but the report is on " + year.get() + ".")
                .advice("核对统计期限与报告年度，改正写错的一处。", "Check the period and the report's year and correct the wrong one.")
                .violated());
    }
}
