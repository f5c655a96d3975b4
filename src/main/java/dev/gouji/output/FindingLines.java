package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.table.Origin;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A workbook's findings in columns: severity, cell, rule and, wrapped beside them, the message and the advice. */
final class FindingLines {
    private static final Wording WHOLE_WORKBOOK = new Wording("整个工作簿", "Whole workbook");
    private static final Wording EXPLAINED = new Wording("情况说明：", "Explained: ");
    private static final String GAP = "  ";
    private static final String ADVICE = "→ ";
    private static final String DIAGNOSIS = "⇒ ";
    private static final int NARROWEST_MESSAGE = 30;

    private final TextLines lines;
    private final CheckResult result;
    private final int severityWidth;
    private final int cellWidth;
    private final int ruleWidth;

    /** All findings of the workbook, so that every sheet's columns stand below each other. */
    FindingLines(TextLines lines, CheckResult result) {
        this.lines = lines;
        this.result = result;
        List<Finding> findings = result.findings();
        this.severityWidth = widest(findings, this::severity);
        this.cellWidth = widest(findings, FindingLines::cell);
        this.ruleWidth = widest(findings, FindingLines::rule);
    }

    void write(List<FindingsBySheet> groups) throws IOException {
        boolean first = true;
        for (FindingsBySheet group : groups) {
            if (!first) {
                lines.blank();
            }
            first = false;
            String sheet = group.sheet();
            String title = sheet == null ? lines.words(WHOLE_WORKBOOK) : VisibleText.of(sheet);
            lines.line(lines.style().paint(Colour.BOLD, title));
            write(group);
        }
    }

    /** The findings, below those that one diagnosis explains what it says. */
    private void write(FindingsBySheet group) throws IOException {
        Diagnosis open = null;
        for (Finding finding : group.findings()) {
            Diagnosis diagnosis = result.diagnosis(finding).orElse(null);
            if (open != null && !open.equals(diagnosis)) {
                write(open);
            }
            open = diagnosis;
            write(finding);
        }
        if (open != null) {
            write(open);
        }
    }

    private void write(Diagnosis diagnosis) throws IOException {
        String mark = lines.style().paint(Colour.BOLD, DIAGNOSIS);
        lines.hanging(GAP + mark, GAP.length() + DisplayWidth.of(DIAGNOSIS), lines.words(DiagnosisWords.of(diagnosis)));
    }

    private void write(Finding finding) throws IOException {
        String severity = DisplayWidth.padded(severity(finding), severityWidth);
        String lead = GAP
                + lines.style().paint(Colour.of(finding.severity()), severity)
                + GAP
                + (cellWidth == 0 ? "" : DisplayWidth.padded(cell(finding), cellWidth) + GAP)
                + DisplayWidth.padded(rule(finding), ruleWidth)
                + GAP;
        int indent = messageIndent();
        if (lines.style().width() - indent < NARROWEST_MESSAGE) {
            indent = 2 * GAP.length();
            lines.line(lead);
            lines.wrapped(indent, lines.words(finding.message()));
        } else {
            lines.hanging(lead, indent, lines.words(finding.message()));
        }
        String advice = lines.words(finding.advice());
        if (!advice.isBlank()) {
            lines.hanging(" ".repeat(indent) + ADVICE, indent + ADVICE.length(), advice);
        }
        if (!finding.explanation().isEmpty()) {
            String explained = " ".repeat(indent) + lines.words(EXPLAINED);
            lines.hanging(explained, DisplayWidth.of(explained), VisibleText.of(finding.explanation()));
        }
    }

    private int messageIndent() {
        int cell = cellWidth == 0 ? 0 : cellWidth + GAP.length();
        return GAP.length() + severityWidth + GAP.length() + cell + ruleWidth + GAP.length();
    }

    private String severity(Finding finding) {
        return lines.words(finding.severity().word());
    }

    private static String cell(Finding finding) {
        Origin place = finding.place();
        return place == null ? "" : place.cell().toString();
    }

    private static String rule(Finding finding) {
        return VisibleText.of(finding.rule());
    }

    private static int widest(List<Finding> findings, Function<Finding, String> column) {
        int widest = 0;
        for (Finding finding : findings) {
            widest = Math.max(widest, DisplayWidth.of(column.apply(finding)));
        }
        return widest;
    }
}
