package dev.gouji.output;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One workbook's result as an audit writes it out.
 *
 * @param json its line of {@code audit.jsonl}, in UTF-8, with the line break
 * @param csv its rows of {@code findings.csv}, in UTF-8
 * @param copy the annotated copy's path below the folder for the results; null without one
 * @param errors how many errors there are
 * @param warnings how many warnings stand
 * @param failed whether the workbook could not be read, or its copy not written
 */
public record AuditLine(
        ByteBuffer json,
        ByteBuffer csv,
        Verdict verdict,
        @Nullable Integer year,
        @Nullable String copy,
        int errors,
        int warnings,
        boolean failed) {
    public AuditLine {
        json = json.asReadOnlyBuffer();
        csv = csv.asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer json() {
        return json.duplicate();
    }

    @Override
    public ByteBuffer csv() {
        return csv.duplicate();
    }

    /** How many bytes it takes up. */
    public long weight() {
        return (long) json.remaining() + csv.remaining();
    }

    /** Whether there are findings of that severity or a heavier one. */
    public boolean has(Optional<Severity> severity) {
        return severity.isPresent()
                && ((severity.get().atLeast(Severity.ERROR) && errors > 0)
                        || (severity.get() != Severity.ERROR && errors + warnings > 0));
    }
}
