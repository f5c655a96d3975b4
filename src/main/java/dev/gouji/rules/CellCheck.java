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
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A check of each value by itself.
 *
 * @param isWrong whether the value breaks it, given what its column measures
 * @param found what is said of a wrong value, behind its place and text
 */
record CellCheck(RuleDescription description, BiPredicate<Figure, Measure> isWrong, Wording found, Wording advice)
        implements Rule {
    /** CELL-NOT-NUMBER, CELL-NEGATIVE, CELL-FRACTION and CELL-FORMULA-ERROR. */
    static List<CellCheck> all() {
        return List.of(
                new CellCheck(
                        error("CELL-NOT-NUMBER", "不是数", "Not a number", "数值单元格里应当是数。", "A value cell holds a number."),
                        (figure, measure) -> figure.value() instanceof Value.NotNumber,
                        new Wording("，读不出一个确定的数。", ", which is no certain number."),
                        new Wording("改填数；没有发生的填 0。", "Fill in a number, 0 where nothing happened.")),
                new CellCheck(
                        error(
                                "CELL-NEGATIVE",
                                "是负数",
                                "Negative",
                                "除增减数外，数不应为负。",
                                "No number is negative, increases and decreases apart."),
                        (figure, measure) -> !measure.signed() && number(figure).signum() < 0,
                        new Wording("，不应为负数。", ", which must not be negative."),
                        new Wording("核对并改正。", "Check and correct it.")),
                new CellCheck(
                        error(
                                "CELL-FRACTION",
                                "件数不是整数",
                                "Not a whole number",
                                "件数、项数应当是整数。",
                                "Counts are whole numbers."),
                        (figure, measure) -> measure.whole()
                                && number(figure).stripTrailingZeros().scale() > 0,
                        new Wording("，应当是整数。", ", which must be a whole number."),
                        new Wording("核对并改正。", "Check and correct it.")),
                new CellCheck(
                        error(
                                "CELL-FORMULA-ERROR",
                                "公式出错",
                                "Formula error",
                                "单元格里不应有 #REF!、#DIV/0! 之类的错误。",
                                "No cell shows #REF!, #DIV/0! or the like."),
                        (figure, measure) -> figure.value() instanceof Value.Error,
                        new Wording("，公式出错，没有数。", ", an error instead of a number."),
                        new Wording("改正公式，或直接填数。", "Correct the formula, or fill in the number.")));
    }

    private static RuleDescription error(String id, String zh, String en, String meaningZh, String meaningEn) {
        return new RuleDescription(
                id, Severity.ERROR, new Wording(zh, en), new Wording(meaningZh, meaningEn), Basis.FILLING.words());
    }

    private static BigDecimal number(Figure figure) {
        return figure.number().orElse(BigDecimal.ZERO);
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        FormLabels labels = new FormLabels(report.layout());
        for (Table table : report.tables()) {
            int before = outcomes.size();
            for (Figure figure : table.figures().values()) {
                if (isWrong.test(figure, report.layout().measure(figure.address()))) {
                    outcomes.add(violated(figure, labels));
                }
            }
            if (outcomes.size() == before) {
                outcomes.add(new Outcome.Satisfied());
            }
        }
        return outcomes;
    }

    private Outcome violated(Figure figure, FormLabels labels) {
        Wording place = labels.place(figure);
        return new FindingBuilder(description, figure.address().toString())
                .figure(figure, labels)
                .wantsNumbers(List.of(figure))
                .message(
                        place.zh() + "填的是“" + Excerpt.of(figure.raw()) + "”" + found.zh(),
                        place.en() + " says \"" + Excerpt.of(figure.raw()) + "\"" + found.en())
                .advice(advice.zh(), advice.en())
                .violated();
    }
}
