package dev.gouji.rule.language;

import java.util.Map;

/** A text as people type it in Chinese, with the signs of the rule language in its place; each character keeps its place. */
final class FoldedText {
    private static final char WIDE_FIRST = '！';
    private static final char WIDE_LAST = '～';
    private static final int TO_NARROW = 'ａ' - 'a';
    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('　', ' '),
            Map.entry('\u00A0', ' '),
            Map.entry('\t', ' '),
            Map.entry('−', '-'),
            Map.entry('–', '-'),
            Map.entry('—', '-'),
            Map.entry('×', '*'),
            Map.entry('÷', '/'),
            Map.entry('·', '.'),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('「', '"'),
            Map.entry('」', '"'));

    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean wide = c >= WIDE_FIRST && c <= WIDE_LAST;
            folded.setCharAt(at, wide ? (char) (c - TO_NARROW) : SIGNS.getOrDefault(c, c));
        }
        return folded.toString();
    }
}
