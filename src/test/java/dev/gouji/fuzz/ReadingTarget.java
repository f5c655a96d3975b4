package dev.gouji.fuzz;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;

/** Whatever a file holds, it is read or refused in people's words; and twice the same. */
public final class ReadingTarget {
    private static final Password PASSWORD = Password.of("x");

    private ReadingTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        SourceFile file = FuzzedFile.of(data);
        Workbook read;
        try {
            read = new WorkbookReader(PASSWORD).read(file);
        } catch (WorkbookException refused) {
            return;
        }
        show(read);
        requireSame(read, again(file));
    }

    /** Formulas are worked out when they are first looked at. */
    private static void show(Workbook read) {
        for (Grid sheet : read.sheets()) {
            for (Grid.Row row : sheet.rows()) {
                row.cells().values().forEach(CellContent::text);
            }
        }
    }

    private static Workbook again(SourceFile file) {
        try {
            return new WorkbookReader(PASSWORD).read(file);
        } catch (WorkbookException refused) {
            throw new AssertionError("was read before, and now refused", refused);
        }
    }

    private static void requireSame(Workbook first, Workbook second) {
        if (!first.equals(second)) {
            throw new AssertionError("the same file read twice differs");
        }
    }
}
