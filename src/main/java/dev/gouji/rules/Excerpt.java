package dev.gouji.rules;

/** What stands in a cell, as much of it as a message needs. */
final class Excerpt {
    private static final int LONGEST = 30;

    private Excerpt() {}

    static String of(String raw) {
        if (raw.codePointCount(0, raw.length()) <= LONGEST) {
            return raw;
        }
        return raw.substring(0, raw.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
