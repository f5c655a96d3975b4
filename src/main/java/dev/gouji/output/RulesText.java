package dev.gouji.output;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Rules as people read them. */
public final class RulesText implements RulesOutput {
    private static final Wording MEANING = new Wording("要求", "Must hold");
    private static final Wording CONDITION = new Wording("写法", "Written as");
    private static final Wording CELLS = new Wording("单元格", "Cells");
    private static final Wording EXAMPLE = new Wording("例", "Example");
    private static final Wording REPAIR = new Wording("改法", "Repair");
    private static final Wording BASIS = new Wording("依据", "Basis");
    private static final Wording SOURCE = new Wording("来源", "Source");
    private static final Wording EXCEPTION = new Wording("例外", "Except");
    private static final List<Wording> PARTS =
            List.of(MEANING, CONDITION, CELLS, EXAMPLE, REPAIR, BASIS, SOURCE, EXCEPTION);

    private final TextLines lines;

    /** Prints in that style. */
    public RulesText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    @Override
    public void list(List<RuleDescription> rules) throws IOException {
        int idWidth = rules.stream()
                .mapToInt(rule -> DisplayWidth.of(VisibleText.of(rule.id())))
                .max()
                .orElse(0);
        int indent = idWidth + 2 + severityWidth() + 2;
        for (RuleDescription rule : rules) {
            String id = DisplayWidth.padded(VisibleText.of(rule.id()), idWidth);
            String title = lines.words(rule.title());
            boolean own = !rule.source().equals(RuleDescription.BUILT_IN);
            lines.hanging(id + "  " + severity(rule) + "  ", indent, own ? title + " [" + rule.source() + "]" : title);
            lines.wrapped(indent, lines.words(rule.meaning()));
        }
        lines.flush();
    }

    @Override
    public void explain(RuleExplanation explained) throws IOException {
        RuleDescription rule = explained.description();
        String id = VisibleText.of(rule.id());
        lines.hanging(
                lines.style().paint(Colour.BOLD, id) + "  " + severity(rule) + "  ",
                DisplayWidth.of(id) + 2 + severityWidth() + 2,
                lines.words(rule.title()));
        lines.blank();
        part(MEANING, rule.meaning());
        for (String condition : explained.conditions()) {
            part(CONDITION, Wording.same(condition));
        }
        part(CELLS, explained.cells());
        part(EXAMPLE, explained.violation());
        part(REPAIR, explained.repair());
        part(BASIS, rule.basis());
        part(SOURCE, source(rule));
        for (Wording exception : explained.exceptions()) {
            part(EXCEPTION, exception);
        }
        lines.flush();
    }

    private static Wording source(RuleDescription rule) {
        return rule.source().equals(RuleDescription.BUILT_IN)
                ? new Wording("内置", RuleDescription.BUILT_IN)
                : Wording.same(rule.source());
    }

    private void part(Wording name, Wording text) throws IOException {
        if (!lines.words(text).isEmpty()) {
            int width = PARTS.stream()
                    .mapToInt(part -> DisplayWidth.of(lines.words(part)))
                    .max()
                    .orElse(0);
            lines.hanging(DisplayWidth.padded(lines.words(name), width) + "  ", width + 2, lines.words(text));
        }
    }

    private String severity(RuleDescription rule) {
        String word = DisplayWidth.padded(lines.words(rule.severity().word()), severityWidth());
        return lines.style().paint(Colour.of(rule.severity()), word);
    }

    private int severityWidth() {
        return Arrays.stream(Severity.values())
                .mapToInt(severity -> DisplayWidth.of(lines.words(severity.word())))
                .max()
                .orElse(0);
    }
}
