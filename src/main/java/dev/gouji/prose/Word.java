package dev.gouji.prose;

import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence.
 *
 * @param meaning the cells it names, for the kinds that name some; else empty
 * @param from where it begins in the sentence's plain text
 * @param to where it ends, exclusive
 * @param quantity the number, for a {@link Kind#NUMBER} only
 */
record Word(
        Kind kind,
        String meaning,
        int from,
        int to,
        @Nullable Quantity quantity) {
    Word(Kind kind, int from, int to) {
        this(kind, "", from, to, null);
    }

    boolean is(Kind first, Kind... others) {
        boolean found = kind == first;
        for (Kind other : others) {
            found |= kind == other;
        }
        return found;
    }
}
