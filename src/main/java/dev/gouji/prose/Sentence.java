package dev.gouji.prose;

import dev.gouji.table.Simplified;

/** A sentence as it stands, and as it is compared: without white space and quotation marks, in narrow and simplified characters. */
final class Sentence {
    private static final String QUOTES = "\"'“”‘’「」『』`*";

    private final String display;
    private final String plain;
    private final int[] places;

    /** @param display the sentence as it stands, without line breaks */
    Sentence(String display) {
        this.display = display;
        String narrow = narrow(display);
        StringBuilder kept = new StringBuilder(display.length());
        int[] kepts = new int[display.length()];
        for (int at = 0; at < narrow.length(); at++) {
            char c = narrow.charAt(at);
            boolean counts =
                    isSpace(c) ? opensGap(narrow, at) && partsNumbers(narrow, at, kept) : QUOTES.indexOf(c) < 0;
            if (counts) {
                kepts[kept.length()] = at;
                kept.append(isSpace(c) ? ' ' : c);
            }
        }
        this.plain = kept.toString();
        this.places = kepts;
    }

    String display() {
        return display;
    }

    String plain() {
        return plain;
    }

    /** Where the character of the plain text stands in the sentence as it stands. */
    int place(int at) {
        return places[at];
    }

    static boolean isSpace(char c) {
        if (Character.isIdeographic(c) || isDigit(c)) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The text with full-width forms narrowed and traditional characters simplified, character by character. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(Simplified.of(text));
        for (int at = 0; at < narrow.length(); at++) {
            char c = narrow.charAt(at);
            if (c >= '！' && c <= '～') {
                narrow.setCharAt(at, (char) (c - '！' + '!'));
            }
        }
        return narrow.toString();
    }

    /** What a gap means follows from its first space. */
    private static boolean opensGap(String text, int at) {
        return at == 0 || !isSpace(text.charAt(at - 1));
    }

    /** A space between two digits stays, unless it parts thousands: what it joins may be two numbers. */
    private static boolean partsNumbers(String text, int at, StringBuilder before) {
        int next = at;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        boolean between = next < text.length()
                && isDigit(text.charAt(next))
                && !before.isEmpty()
                && isDigit(before.charAt(before.length() - 1));
        return between && !(isThousands(text, next) && leadsThousands(before));
    }

    private static boolean isThousands(String text, int from) {
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        return to - from == 3;
    }

    private static boolean leadsThousands(StringBuilder before) {
        int from = before.length();
        while (from > 0 && isDigit(before.charAt(from - 1))) {
            from--;
        }
        int digits = before.length() - from;
        // Of 1 234 567 the first two groups are joined already when the third is met.
        boolean grouped = digits % 3 != 0 || digits == 3;
        return digits > 0 && digits < 10 && grouped && before.charAt(from) != '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
