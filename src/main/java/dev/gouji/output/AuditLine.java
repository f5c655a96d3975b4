package dev.gouji.output;

import dev.gouji.finding.Verdict;
import java.nio.ByteBuffer;
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
}
