package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.table.CellContent;
import dev.gouji.table.Origin;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workbook's file as it takes findings in, in memory until it is written. */
interface FindingsFile extends Closeable {
    /** Takes out what earlier runs put in, their findings sheets being those of that name. */
    void clean(Set<String> findingsSheets) throws IOException;

    /** Why the cell cannot be given another number; null where it can. */
    @Nullable
    CorrectionOutcome refusal(Origin cell) throws IOException;

    /**
     * Gives cells other contents.
     *
     * @param contents numbers, and formulas with other results
     * @param notes what is noted at cells, in addition to what is noted there
     */
    void correct(Map<Origin, CellContent> contents, Map<Origin, String> notes) throws IOException;

    /** Whether it is written anew as a whole, and not by single parts: then it may come out otherwise than it was. */
    boolean isWrittenAnew();

    /** Whether anything differs from the file as it was opened. */
    boolean isChanged();

    /** Adds the findings and returns their sheet's name. */
    String add(CheckResult result, SheetHead head) throws IOException;

    /** Writes the whole file. */
    void writeTo(SeekableByteChannel channel) throws IOException;

    @Override
    void close() throws IOException;
}
