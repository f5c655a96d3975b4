package dev.gouji.output;

import dev.gouji.finding.SheetResult;
import java.io.Closeable;
import java.io.IOException;

/** Prints what became of findings sheets, workbook by workbook as they come; the stream below stays open. */
public interface SheetOutput extends Closeable {
    /** Prints one workbook's. */
    void add(SheetResult result) throws IOException;

    /** Ends the document. */
    @Override
    void close() throws IOException;
}
