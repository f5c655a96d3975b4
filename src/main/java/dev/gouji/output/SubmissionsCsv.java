package dev.gouji.output;

import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import dev.gouji.submission.RegisterIssue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes {@code submissions.csv}: who has not submitted, submitted twice, and the like; a row each. */
public final class SubmissionsCsv implements AuditOutput {
    /** The file's name. */
    public static final String NAME = "submissions.csv";

    private static final List<String> HEADINGS = List.of("kind", "agency", "parent", "files", "note");
    // No name of a file has it on Windows.
    private static final String BETWEEN_FILES = " | ";

    @Override
    public List<String> write(Audit audit, Path out) throws IOException {
        Path unfinished = out.resolve("." + NAME + ".tmp");
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                write(audit.issues(), writer);
            }
            Files.move(
                    unfinished, out.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return List.of(NAME);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(List<RegisterIssue> issues, Writer out) throws IOException {
        CsvRows rows = new CsvRows(out, HEADINGS);
        for (RegisterIssue issue : issues) {
            rows.write(new CsvRows.Row()
                    .text(issue.kind().code())
                    .text(issue.agency())
                    .text(issue.parent())
                    .text(String.join(BETWEEN_FILES, issue.files()))
                    .text(issue.note()));
        }
        rows.flush();
    }
}
