package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Prints the results of a check, workbook by workbook as they come; the stream below stays open. */
public interface CheckOutput extends Closeable {
    /**
     * Prints one workbook's result.
     *
     * @param written where the findings sheet was written; null where none was
     */
    void add(CheckResult result, @Nullable WrittenSheet written) throws IOException;

    /** Ends the document. */
    @Override
    void close() throws IOException;
}
