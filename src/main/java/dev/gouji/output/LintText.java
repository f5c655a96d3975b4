package dev.gouji.output;

import dev.gouji.finding.RuleFileFinding;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What was found in a rule file, as people read it. */
public final class LintText implements LintOutput {
    private final TextLines lines;

    /** Prints in that style. */
    public LintText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    @Override
    public void write(List<RuleFileFinding> findings) throws IOException {
        for (RuleFileFinding finding : findings) {
            String word = lines.words(finding.severity().word());
            String place = lines.words(new Wording(
                    finding.file() + " 第 " + finding.line() + " 行第 " + finding.column() + " 列：",
                    finding.file() + ":" + finding.line() + ":" + finding.column() + ": "));
            lines.hanging(
                    lines.style().paint(Colour.of(finding.severity()), word) + "  ",
                    DisplayWidth.of(word) + 2,
                    place + lines.words(finding.message()));
        }
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        lines.wrapped(
                0,
                lines.words(new Wording(
                        errors == 0
                                ? "规则文件可以使用。错误 0，警告 " + warnings + "。"
                                : "规则文件不能使用。错误 " + errors + "，警告 " + warnings + "。",
                        (errors == 0 ? "The rule file can be used. " : "The rule file cannot be used. ") + errors
                                + " errors, " + warnings + " warnings.")));
        lines.flush();
    }

    private static long count(List<RuleFileFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
