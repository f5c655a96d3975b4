package dev.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The files {@code audit.jsonl} and {@code findings.csv} while an audit goes on: each result is on the disk when it is added. */
public final class AuditFiles implements Closeable {
    /** The names of both, below the folder for the results. */
    public static final String LINES = "audit.jsonl";

    public static final String FINDINGS = "findings.csv";

    private final FileChannel lines;
    private final FileChannel findings;

    private AuditFiles(FileChannel lines, FileChannel findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Starts both files anew in the folder. */
    public static AuditFiles start(Path out) throws IOException {
        return start(out.resolve(LINES), out.resolve(FINDINGS));
    }

    /** Starts both files anew, there. */
    static AuditFiles start(Path linesFile, Path findingsFile) throws IOException {
        FileChannel lines = opened(linesFile);
        AuditFiles files = new AuditFiles(lines, opened(findingsFile));
        StringWriter headings = new StringWriter();
        new CsvRows(headings, CheckCsv.HEADINGS).flush();
        write(files.findings, ByteBuffer.wrap(headings.toString().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static FileChannel opened(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Adds a result. */
    public void add(AuditLine line) throws IOException {
        write(findings, line.csv());
        write(lines, line.json());
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel first = lines;
                FileChannel second = findings) {
            first.force(false);
            second.force(false);
        }
    }
}
