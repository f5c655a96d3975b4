package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import dev.gouji.workbook.summary.SummaryWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The summary workbook as an output of an audit.
 *
 * @param threads on how many it may be worked out
 */
record SummaryFile(Language language, int threads) implements AuditOutput {
    private static final String NAME = "summary.xlsx";

    @Override
    public List<String> write(Audit audit, Path out) throws IOException {
        try {
            new SummaryWorkbook(language, threads).write(audit, out.resolve(NAME));
            return List.of(NAME);
        } catch (WorkbookException e) {
            throw new IOException(NAME + ": " + e.failure().message().in(language), e);
        }
    }
}
