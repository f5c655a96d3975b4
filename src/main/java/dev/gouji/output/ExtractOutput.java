package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.table.Report;
import dev.gouji.table.Unrecognised;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the tables that were read, workbook by workbook as they come; the stream below stays open. */
public interface ExtractOutput extends Closeable {
    /**
     * Prints one workbook's tables.
     *
     * @param file the file as the person named it
     * @param unrecognised what stands inside the tables without being theirs, to be told with how they were recognised; null
     *     to leave both out
     */
    void add(String file, Report report, @Nullable List<Unrecognised> unrecognised) throws IOException;

    /** Prints why a workbook could not be read. */
    void addUnreadable(String file, Failure failure) throws IOException;

    /** Ends the document. */
    @Override
    void close() throws IOException;
}
