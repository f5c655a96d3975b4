package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** CELL-FORMULA-STALE: a formula's stored result equals its recalculated one. */
final class FormulaStale implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "CELL-FORMULA-STALE",
            Severity.WARNING,
            new Wording("公式结果没有更新", "Formula result out of date"),
            new Wording(
                    "公式所存的结果应当与重新计算的一致；没有存结果的，按重新计算的读取。",
                    "A formula's stored result equals its recalculated one; where none is stored, the recalculated one is read."),
            Basis.FILLING.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        FormLabels labels = new FormLabels(report.layout());
        for (Table table : report.tables()) {
            int before = outcomes.size();
            List<Figure> unstored = new ArrayList<>();
            for (Figure figure : table.figures().values()) {
                if (figure.content() instanceof CellContent.Formula formula && formula.recalculated() != null) {
                    if (formula.stored() == null) {
                        unstored.add(figure);
                    } else if (differ(formula.stored(), formula.recalculated())) {
                        outcomes.add(stale(figure, formula.recalculated(), labels));
                    }
                }
            }
            if (!unstored.isEmpty()) {
                outcomes.add(unstored(table, unstored));
            }
            if (outcomes.size() == before) {
                outcomes.add(new Outcome.Satisfied());
            }
        }
        return outcomes;
    }

    private static boolean differ(CellContent stored, CellContent recalculated) {
        BigDecimal one = stored.number();
        BigDecimal other = recalculated.number();
        if (one != null && other != null) {
            return one.compareTo(other) != 0;
        }
        return !stored.text().equals(Excerpt.of(recalculated.text()));
    }

    private static Outcome stale(Figure figure, CellContent recalculated, FormLabels labels) {
        Wording place = labels.place(figure);
        return new FindingBuilder(DESCRIPTION, figure.address().toString())
                .figure(figure, labels)
                .message(
                        place.zh() + "的公式存的结果是 " + Excerpt.of(figure.raw()) + "，重新计算是 "
                                + Excerpt.of(recalculated.text()) + "。校验用的是所存的结果。",
                        place.en() + ": the formula's stored result is " + Excerpt.of(figure.raw())
                                + ", recalculated it is " + Excerpt.of(recalculated.text())
                                + ". The stored one was checked.")
                .advice("用 Excel 或 WPS 打开，重新计算（F9）后保存。", "Open it in Excel or WPS, recalculate (F9) and save.")
                .violated();
    }

    private static Outcome unstored(Table table, List<Figure> figures) {
        String ranges = CellRanges.of(figures);
        return new FindingBuilder(DESCRIPTION, table.code())
                .figures(figures)
                .row(table.layout().sheet())
                .message(
                        "“" + table.layout().sheet() + "”表有 " + figures.size() + " 个公式没有存下结果：" + ranges
                                + "。校验用的是重新计算的结果。",
                        "The table \"" + table.layout().sheet() + "\" has " + figures.size()
                                + " formulas without a stored result: " + ranges
                                + ". The recalculated ones were checked.")
                .advice("用 Excel 或 WPS 打开后保存一次。", "Open it in Excel or WPS and save it once.")
                .violated();
    }
}
