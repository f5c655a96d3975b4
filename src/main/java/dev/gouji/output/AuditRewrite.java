package dev.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Puts other results in the place of some in an audit's files, which stay as they are until all is written. */
public final class AuditRewrite implements Closeable {
    private final Path out;
    private final Path lines;
    private final Path findings;
    private final LineFile before;
    private final AuditFiles after;
    private final AuditTotals totals = new AuditTotals();
    private boolean finished;

    private AuditRewrite(Path out, Path lines, Path findings) throws IOException {
        this.out = out;
        this.lines = lines;
        this.findings = findings;
        this.before = new LineFile(out.resolve(AuditFiles.LINES));
        this.after = AuditFiles.start(lines, findings);
    }

    /** Starts with the files in the folder for the results. */
    public static AuditRewrite start(Path out) throws IOException {
        return new AuditRewrite(out, unfinished(out, AuditFiles.LINES), unfinished(out, AuditFiles.FINDINGS));
    }

    private static Path unfinished(Path out, String name) {
        return out.resolve(".gouji-" + name + ".tmp");
    }

    /** Replaces the result of that workbook; the next one must be of a workbook behind it. */
    public void replace(String file, AuditLine line) throws IOException {
        if (!keepUntil(file)) {
            throw new IOException("audit.jsonl has no result of " + file + ", or not in its place");
        }
        add(line);
    }

    /** Lets the new files take the old ones' places; what all results come to now. */
    public AuditTotals finish() throws IOException {
        keepUntil(null);
        after.close();
        finished = true;
        move(findings, AuditFiles.FINDINGS);
        move(lines, AuditFiles.LINES);
        return totals;
    }

    private boolean keepUntil(@Nullable String file) throws IOException {
        for (byte[] line = before.next(); line != null; line = before.next()) {
            JsonObject json = AuditLineJson.parsed(line);
            if (json.textOrEmpty("file").equals(file)) {
                return true;
            }
            add(AuditLineJson.line(line, json));
        }
        return false;
    }

    private void add(AuditLine line) throws IOException {
        after.add(line);
        totals.add(line);
    }

    private void move(Path file, String name) throws IOException {
        Files.move(file, out.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        before.close();
        if (!finished) {
            after.close();
            Files.deleteIfExists(lines);
            Files.deleteIfExists(findings);
        }
    }
}
