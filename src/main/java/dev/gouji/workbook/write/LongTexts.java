package dev.gouji.workbook.write;

import java.util.IdentityHashMap;

/**
 * Compares texts of two readings of a workbook. Very many cells may share one long text, which each reading holds once: it is not
 * compared for each of them anew.
 */
final class LongTexts {
    private static final int LONG = 1_000;

    private final IdentityHashMap<String, String> alike = new IdentityHashMap<>();

    @SuppressWarnings("ReferenceEquality") // That is what is remembered.
    boolean isSame(String one, String other) {
        if (one.length() < LONG) {
            return one.equals(other);
        }
        if (alike.get(one) == other) {
            return true;
        }
        boolean same = one.equals(other);
        if (same) {
            alike.put(one, other);
        }
        return same;
    }
}
