package dev.gouji.workbook.summary;

import dev.gouji.finding.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param heading what stands above it
 * @param width in characters of the workbook's standard font
 * @param sum how the sums above the list are shown; null for a column that is not summed
 */
record ListColumn(Wording heading, int width, @Nullable Look sum) {
    ListColumn(String zh, String en, int width) {
        this(new Wording(zh, en), width, null);
    }

    /** A column of counts, whose sum stands above the list. */
    static ListColumn summed(String zh, String en, int width) {
        return new ListColumn(new Wording(zh, en), width, Look.SUM);
    }
}
