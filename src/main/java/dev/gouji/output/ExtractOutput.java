package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.table.Report;
import java.io.Closeable;
import java.io.IOException;

/** Prints the tables that were read, workbook by workbook as they come; the stream below stays open. */
public interface ExtractOutput extends Closeable {
    /**
     * Prints one workbook's tables.
     *
     * @param file the file as the person named it
     */
    void add(String file, Report report) throws IOException;

    /** Prints why a workbook could not be read. */
    void addUnreadable(String file, Failure failure) throws IOException;

    /** Ends the document. */
    @Override
    void close() throws IOException;
}
