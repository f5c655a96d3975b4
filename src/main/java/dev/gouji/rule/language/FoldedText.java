package dev.gouji.rule.language;

/** A text as people type it in Chinese, with the signs of the rule language in its place; each character keeps its place. */
final class FoldedText {
    private static final char WIDE_FIRST = '！';
    private static final char WIDE_LAST = '～';
    private static final int TO_NARROW = 'ａ' - 'a';
    private static final String TYPED = "　\u00A0\t−–—×÷·“”「」";
    private static final String MEANT = "   ---*/.\"\"\"\"";

    private FoldedText() {}

    private static char narrow(char c) {
        int at = c < 128 && c != '\t' ? -1 : TYPED.indexOf(c);
        return at < 0 ? c : MEANT.charAt(at);
    }

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean wide = c >= WIDE_FIRST && c <= WIDE_LAST;
            folded.setCharAt(at, wide ? (char) (c - TO_NARROW) : narrow(c));
        }
        return folded.toString();
    }
}
