package dev.gouji.output;

import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import java.io.IOException;
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

    /**
     * The workbook that the line tells of, read back from it.
     *
     * @throws IOException when it is no such line
     */
    public AuditedWorkbook workbook() throws IOException {
        byte[] line = new byte[json.remaining()];
        json().get(line);
        return new AuditLineReader().read(line);
    }

    /** How many bytes it takes up. */
    public long weight() {
        return (long) json.remaining() + csv.remaining();
    }
}
