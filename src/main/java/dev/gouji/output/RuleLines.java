package dev.gouji.output;

import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Wording;
import java.io.IOException;

/** The lines that say how many rules held, which could not be told, and which rule set it was. */
final class RuleLines {
    /** More would hide the findings. */
    private static final int MOST_GAPS = 8;

    private final TextLines lines;

    RuleLines(TextLines lines) {
        this.lines = lines;
    }

    void write(RuleCounts rules) throws IOException {
        lines.wrapped(
                0,
                lines.words(new Wording(
                        "规则校验：成立 " + rules.satisfied() + "，不成立 " + rules.violated() + "，无法判断 " + rules.notEvaluable(),
                        "Rules: " + rules.satisfied() + " satisfied, " + rules.violated() + " violated, "
                                + rules.notEvaluable() + " not evaluable")));
        int written = 0;
        for (RuleCounts.Gap gap : rules.gaps()) {
            if (written++ == MOST_GAPS) {
                int rest = rules.gaps().size() - MOST_GAPS;
                lines.wrapped(
                        2,
                        lines.words(
                                new Wording("还有 " + rest + " 项，见 --format json。", rest + " more: see --format json.")));
                break;
            }
            lines.hanging("  " + gap.rule() + "  ", gap.rule().length() + 4, lines.words(gap(gap)));
        }
        for (RuleDescription rule : rules.unmatched()) {
            if (!rule.source().equals(RuleDescription.BUILT_IN)) {
                lines.wrapped(
                        0,
                        lines.words(new Wording(
                                "规则 " + rule.id() + "（" + rule.source() + "）在这份工作簿里没有用到任何单元格。",
                                "Rule " + rule.id() + " (" + rule.source() + ") matched no cell of this workbook.")));
            }
        }
        RuleSetIdentity set = rules.set();
        if (set != null) {
            lines.wrapped(0, lines.words(new Wording("规则集：" + set, "Rule set: " + set)));
        }
    }

    private static Wording gap(RuleCounts.Gap gap) {
        return gap.places() == 1
                ? gap.missing()
                : new Wording(
                        gap.missing().zh() + "（" + gap.places() + " 处）",
                        gap.missing().en() + " (" + gap.places() + " places)");
    }
}
