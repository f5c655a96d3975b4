package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Writes {@code summary.html}: one file that loads nothing, with everything that the audit found. */
public final class SummaryHtml implements AuditOutput {
    /** The file's name. */
    public static final String NAME = "summary.html";

    private final Language language;

    /** A page in that language. */
    public SummaryHtml(Language language) {
        this.language = language;
    }

    /** Writes the page into the folder, in the place of an earlier one only when it is whole. */
    @Override
    public List<String> write(Audit audit, Path folder) throws IOException {
        Path unfinished = folder.resolve("." + NAME + ".tmp");
        try {
            try (Writer out = new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8)) {
                write(audit, out);
            }
            Files.move(
                    unfinished,
                    folder.resolve(NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return List.of(NAME);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(Audit audit, Writer out) throws IOException {
        Overview overview = Overview.of(audit);
        Page page = new Page(language, audit, overview);
        try {
            Template.named("page.html").write(out, page::fill);
        } catch (JacksonException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed);
        }
    }
}
