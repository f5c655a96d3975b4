package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Mention;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Optional;

/** DOC-YEAR: the year is the same wherever the workbook names it. */
final class SameYear implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "DOC-YEAR",
            Severity.ERROR,
            new Wording("报告年度前后不一", "The year differs"),
            new Wording("封面、标题、文件名里的报告年度应当是同一年。", "Cover, titles and file name state the same year."),
            Basis.ONE_REPORT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Mention<Integer>> mentions = report.years();
        if (mentions.size() < 2) {
            return List.of(new Outcome.NotEvaluable(new Wording("第二处年度", "a second mention of the year")));
        }
        Mention<Integer> first = mentions.get(0);
        Optional<Mention<Integer>> other = mentions.stream()
                .filter(mention -> !mention.value().equals(first.value()))
                .findFirst();
        return List.of(other.<Outcome>map(mention -> differs(first, mention)).orElseGet(Outcome.Satisfied::new));
    }

    private static Outcome differs(Mention<Integer> first, Mention<Integer> other) {
        Wording one = place(first);
        Wording two = place(other);
        return new FindingBuilder(DESCRIPTION, "year")
                .place(other.origin() == null ? first.origin() : other.origin())
                .message(
                        two.zh() + "写的年度是 " + other.value() + " 年（“" + other.text() + "”），而" + one.zh() + "写的是 "
                                + first.value() + " 年（“" + first.text() + "”）。",
                        two.en() + " states " + other.value() + " (\"" + other.text() + "\"), but " + one.en()
                                + " states " + first.value() + " (\"" + first.text() + "\").")
                .advice("核对报告年度，改正写错的一处。", "Check the year and correct the wrong place.")
                .violated();
    }

    private static Wording place(Mention<Integer> mention) {
        return mention.origin() == null
                ? new Wording("文件名", "the file's name")
                : new Wording(" " + mention.origin() + " ", mention.origin().toString());
    }
}
