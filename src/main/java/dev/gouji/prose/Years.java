package dev.gouji.prose;

/**
 * The report's year, by which others are told.
 *
 * @param report 0 if unknown
 */
record Years(int report) {
    Kind kind(int year) {
        if (report == 0 || year == report) {
            return Kind.OWN_TIME;
        }
        if (year == report - 1) {
            return Kind.PREVIOUS_TIME;
        }
        return year == report + 1 ? Kind.NEXT_TIME : Kind.OTHER_TIME;
    }
}
