package dev.gouji.output;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleFileFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What was found in a rule file as CSV. */
public final class LintCsv implements LintOutput {
    private final Writer out;
    private final Language language;

    /** Prints in that language; the headings are the same in all. */
    public LintCsv(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(List<RuleFileFinding> findings) throws IOException {
        CsvRows rows = new CsvRows(out, List.of("severity", "file", "line", "column", "message"));
        for (RuleFileFinding finding : findings) {
            rows.write(new CsvRows.Row()
                    .text(finding.severity().code())
                    .text(finding.file())
                    .number(finding.line())
                    .number(finding.column())
                    .text(finding.message().in(language)));
        }
        rows.flush();
    }
}
