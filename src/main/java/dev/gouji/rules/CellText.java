package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.List;

/** CELL-TEXT: tells, once a table, of numbers that stand as text and were read all the same. */
final class CellText implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "CELL-TEXT",
            Severity.WARNING,
            new Wording("数以文本形式填写", "Numbers typed as text"),
            new Wording(
                    "数应当按数值填写；文本形式、全角数字、带单位或千位分隔符的，按所表示的数读取，并在这里说明。",
                    "Numbers are typed as numbers; text, full-width digits, units and separators are read and told here."),
            Basis.FILLING.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        return report.tables().stream().map(CellText::outcome).toList();
    }

    private static Outcome outcome(Table table) {
        List<Figure> texts = table.figures().values().stream()
                .filter(figure -> !figure.conversions().isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return new Outcome.Satisfied();
        }
        Figure first = texts.get(0);
        String number = first.number().map(value -> value.toPlainString()).orElse("");
        String ranges = CellRanges.of(texts);
        return new FindingBuilder(DESCRIPTION, table.code())
                .figures(texts)
                .wantsNumbers(texts)
                .row(table.layout().sheet())
                .message(
                        "“" + table.layout().sheet() + "”表有 " + texts.size() + " 个数以文本形式填写：" + ranges + "。例如 "
                                + first.origin() + " 的“" + Excerpt.of(first.raw()) + "”，按 " + number + " 读取。",
                        "The table \"" + table.layout().sheet() + "\" has " + texts.size() + " numbers typed as text: "
                                + ranges + ". For example \"" + Excerpt.of(first.raw()) + "\" in " + first.origin()
                                + ", read as "
                                + number + ".")
                .advice("改为数值，去掉单位、空格和分隔符；核对读取的数是否正确。", "Type plain numbers without units, spaces and separators.")
                .violated();
    }
}
