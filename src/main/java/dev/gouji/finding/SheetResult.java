package dev.gouji.finding;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of looking at, or taking out, one workbook's findings sheet.
 *
 * @param file the file as the person named it
 * @param state what it is; null where the file could not be read or written
 * @param checkedBy by which version and rules the findings were made, as the sheet says; empty where it does not
 * @param failure why the file could not be read or written
 */
public record SheetResult(
        String file,
        @Nullable SheetState state,
        String checkedBy,
        @Nullable Failure failure) {
    /** A workbook whose findings sheet is in that state. */
    public static SheetResult of(String file, SheetState state, String checkedBy) {
        return new SheetResult(file, state, checkedBy, null);
    }

    /** A workbook that could not be read or written. */
    public static SheetResult failed(String file, Failure failure) {
        return new SheetResult(file, null, "", failure);
    }
}
