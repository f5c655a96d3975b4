package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.prose.Prose;
import dev.gouji.prose.Section;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** TEXT-PROBLEMS and TEXT-FEE: sections five and six say what they have to. */
final class TextSections {
    /** What stands for nothing. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{P}]*(?:无|没有|暂无|无其他需要报告的事项|没有其他需要报告的事项)?[\\s\\p{P}]*");

    private TextSections() {}

    static List<Rule> all() {
        return List.of(new Problems(), new Fee());
    }

    private static boolean isNothing(Section section) {
        return NOTHING.matcher(section.text()).matches();
    }

    /** TEXT-PROBLEMS: section five is not empty. */
    private static final class Problems implements Rule {
        private static final RuleDescription DESCRIPTION = new RuleDescription(
                "TEXT-PROBLEMS",
                Severity.WARNING,
                new Wording("没有写存在的问题", "No problems stated"),
                new Wording(
                        "报告第五部分“存在的主要问题及改进情况”不应为空，也不应只写“无”。",
                        "Section five of the report (problems and remedies) is neither empty nor 无."),
                Basis.SECTIONS.words());

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<Outcome> evaluate(Evidence evidence) {
            Optional<Section> section = evidence.prose().flatMap(prose -> prose.section(5));
            if (section.isEmpty()) {
                return List.of();
            }
            if (!isNothing(section.get())) {
                return List.of(Outcome.Satisfied.HERE);
            }
            String lead = TextPlace.lead(evidence, section.get().heading());
            return List.of(new FindingBuilder(DESCRIPTION, "section-5")
                    .place(TextPlace.of(evidence, section.get().heading()))
                    .message(
                            lead + "“" + Excerpt.of(section.get().heading()) + "”是空的，或者只写了“无”。",
                            lead + "\"" + Excerpt.of(section.get().heading()) + "\" is empty or says 无 only.")
                    .advice("写明存在的主要问题和改进情况。", "State the problems and how they are met.")
                    .violated());
        }
    }

    /** TEXT-FEE: where fees were collected, section six tells of them. */
    private static final class Fee implements Rule {
        private static final Address AMOUNT = new Address("proactive", "fees", "amount");
        private static final RuleDescription DESCRIPTION = new RuleDescription(
                "TEXT-FEE",
                Severity.WARNING,
                new Wording("有收费而第六部分写“无”", "Fees, and nothing in section six"),
                new Wording(
                        "收费金额大于 0 的，报告第六部分“其他需要报告的事项”不应写“无”。",
                        "With a fee above 0, section six of the report does not say 无."),
                Basis.SECTIONS.words());

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<Outcome> evaluate(Evidence evidence) {
            Optional<Section> section = evidence.prose().flatMap((Prose prose) -> prose.section(6));
            Optional<Figure> fee = evidence.report().figure(AMOUNT);
            if (section.isEmpty() || fee.isEmpty()) {
                return List.of();
            }
            BigDecimal amount = fee.get().number().orElse(BigDecimal.ZERO);
            if (amount.signum() <= 0 || !isNothing(section.get())) {
                return List.of(Outcome.Satisfied.HERE);
            }
            FormLabels labels = new FormLabels(evidence.report().layout());
            Wording place = labels.place(fee.get());
            String heading = Excerpt.of(section.get().heading());
            return List.of(new FindingBuilder(DESCRIPTION, AMOUNT.toString())
                    .figure(fee.get(), labels)
                    .message(
                            place.zh() + "填报 " + amount.toPlainString() + "，而“" + heading + "”没有写收费情况。",
                            place.en() + " is " + amount.toPlainString() + ", yet \"" + heading
                                    + "\" tells of no fees.")
                    .advice("在第六部分写明收取信息处理费等情况；没有收费的，核对收费金额。", "Tell of the fees in section six, or check the amount.")
                    .violated());
        }
    }
}
