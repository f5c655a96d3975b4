package dev.gouji.output;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Rules as people read them. */
public final class RulesText implements RulesOutput {
    private static final Wording MEANING = new Wording("要求", "Must hold");
    private static final Wording BASIS = new Wording("依据", "Basis");

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
            lines.hanging(id + "  " + severity(rule) + "  ", indent, lines.words(rule.title()));
            lines.wrapped(indent, lines.words(rule.meaning()));
        }
        lines.flush();
    }

    @Override
    public void explain(RuleDescription rule) throws IOException {
        String id = VisibleText.of(rule.id());
        lines.hanging(
                lines.style().paint(Colour.BOLD, id) + "  " + severity(rule) + "  ",
                DisplayWidth.of(id) + 2 + severityWidth() + 2,
                lines.words(rule.title()));
        lines.blank();
        int nameWidth = Math.max(DisplayWidth.of(lines.words(MEANING)), DisplayWidth.of(lines.words(BASIS)));
        part(nameWidth, MEANING, rule.meaning());
        part(nameWidth, BASIS, rule.basis());
        lines.flush();
    }

    private void part(int nameWidth, Wording name, Wording text) throws IOException {
        lines.hanging(DisplayWidth.padded(lines.words(name), nameWidth) + "  ", nameWidth + 2, lines.words(text));
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
