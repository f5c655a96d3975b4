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
import dev.gouji.table.Measure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** PRO-FEE-UNIT: an amount in the 10,000-yuan column does not look like yuan. */
final class FeeUnit implements Rule {
    /** 10 thousand million yuan: more than any agency below a province collects in a year. */
    private static final BigDecimal LOCAL_LIMIT = BigDecimal.valueOf(1_000_000);

    /** 100 thousand million yuan: more than any province collects in a year. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(10_000_000);

    // Of amounts that are yuan one year and 10,000 yuan the other, business changing meanwhile by no more than
    // threefold.
    private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(3_000);
    private static final BigDecimal GREATEST_RATIO = BigDecimal.valueOf(30_000);

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "PRO-FEE-UNIT",
            Severity.WARNING,
            new Wording("收费金额的单位可能弄错", "A fee that looks like yuan"),
            new Wording(
                    "收费金额以万元为单位；省级政府以外 100 亿元以上、任何单位 1000 亿元以上的，或者约为上年一万倍的，多半是按元填的。",
                    "Fees are in units of 10,000 yuan; 10 thousand million yuan and more below a province, or about"
                            + " 10,000 times last year's amount, were probably typed in yuan."),
            Basis.UNIT.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                if (report.layout().measure(figure.address()) == Measure.TEN_THOUSAND_YUAN) {
                    outcomes.add(outcome(evidence, figure));
                }
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Evidence evidence, Figure figure) {
        Report report = evidence.report();
        BigDecimal amount = figure.number().orElse(BigDecimal.ZERO);
        BigDecimal before = before(evidence, figure);
        boolean large = report.agency()
                .map(Agency::new)
                .map(agency -> agency.isProvincialGovernment() || agency.isOfTheState())
                .orElse(true);
        boolean jumps = before.signum() > 0
                && amount.compareTo(before.multiply(LEAST_RATIO)) >= 0
                && amount.compareTo(before.multiply(GREATEST_RATIO)) <= 0;
        if (!jumps && amount.compareTo(large ? LIMIT : LOCAL_LIMIT) < 0) {
            return new Outcome.Satisfied();
        }
        String lastZh = jumps ? "，上年是 " + before.toPlainString() : "";
        String lastEn = jumps ? ", last year " + before.toPlainString() + "," : "";
        FormLabels labels = new FormLabels(report.layout());
        Wording place = labels.place(figure);
        String inYuan = amount.movePointLeft(4).stripTrailingZeros().toPlainString();
        return new FindingBuilder(DESCRIPTION, figure.address().toString())
                .figure(figure, labels)
                .message(
                        place.zh() + "填报 " + amount.toPlainString() + "（万元）" + lastZh + "，像是按元填的；如果是元，应填 " + inYuan
                                + "（万元）。",
                        place.en() + " is " + amount.toPlainString() + " (10,000 yuan)," + lastEn
                                + " which looks like yuan; if it is, it should be " + inYuan + ".")
                .advice("核对单位：这一栏以万元为单位。", "Check the unit: this column is in 10,000 yuan.")
                .violated();
    }

    /** Last year's amount; 0 where it is not known. */
    private static BigDecimal before(Evidence evidence, Figure figure) {
        return evidence.previous()
                .flatMap(previous -> previous.report().figure(figure.address()))
                .flatMap(Figure::number)
                .orElse(BigDecimal.ZERO);
    }
}
