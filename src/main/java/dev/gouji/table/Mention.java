package dev.gouji.table;

import org.jspecify.annotations.Nullable;

/**
 * A place where the workbook names its agency or its year.
 *
 * @param text what stands there
 * @param origin the cell; null for the file's name
 */
public record Mention<T>(
        T value, Source source, String text, @Nullable Origin origin) {
    /** Where a name or a year may stand, the most trusted first. */
    public enum Source {
        COVER,
        TITLE,
        /** A line of its own beside a title. */
        NEARBY,
        SHEET_NAME,
        FILE_NAME
    }
}
