package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.table.Report;
import java.io.IOException;
import java.util.StringJoiner;

/** The line that says whose report of which year a workbook holds. */
final class ReportHead {
    private static final Wording NO_AGENCY = new Wording("填报单位未找到", "agency not found");
    private static final Wording NO_YEAR = new Wording("年度未找到", "year not found");

    private static final Wording EXPLAINED = new Wording("已说明", "Explained");

    private final TextLines lines;

    ReportHead(TextLines lines) {
        this.lines = lines;
    }

    void write(Report report) throws IOException {
        lines.wrapped(0, of(report));
    }

    /** The same line, with the number of findings by severity. */
    void write(Report report, CheckResult result) throws IOException {
        StringJoiner counts = new StringJoiner(lines.style().language() == Language.ZH ? "，" : ", ");
        for (Severity severity : Severity.values()) {
            counts.add(lines.words(result.countWords(severity)));
        }
        if (result.explained() > 0) {
            counts.add(lines.words(EXPLAINED) + " " + result.explained());
        }
        lines.wrapped(0, of(report) + " · " + counts);
    }

    private String of(Report report) {
        String layout = report.layout().code();
        return report.agency().orElse(lines.words(NO_AGENCY))
                + " · "
                + report.year()
                        .map(year -> new Wording(year + " 年", String.valueOf(year)))
                        .map(lines::words)
                        .orElse(lines.words(NO_YEAR))
                + " · "
                + lines.words(new Wording(layout + " 版表式", "layout " + layout));
    }
}
