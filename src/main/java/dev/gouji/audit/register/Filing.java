package dev.gouji.audit.register;

/**
 * Which workbook counts as an agency's.
 *
 * @param file the workbook; the first of those that differ, or of those that cannot be read
 */
public record Filing(String file, State state) {
    /** What is known of it. */
    public enum State {
        /** It is the only one, or those there are say the same. */
        CERTAIN,
        /** There are several that differ. */
        DISPUTED,
        /** It cannot be read. */
        UNREADABLE
    }
}
