package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import org.jspecify.annotations.Nullable;

/** The texts that cells name by number; the part that holds them is read when a cell first asks. */
final class LateStrings implements CellValues.Texts {
    private final WorkbookPackage file;
    private @Nullable SharedStrings strings;

    LateStrings(WorkbookPackage file) {
        this.file = file;
    }

    @Override
    public CellContent at(String number) throws WorkbookException {
        if (strings == null) {
            strings = file.strings();
        }
        return strings.at(number);
    }
}
