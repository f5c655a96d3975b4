package dev.gouji.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A label reduced to what tells it from others: without white space, punctuation and numbering, full-width and half-width
 * forms alike.
 *
 * @param plain the label's letters, digits and characters
 * @param withoutNotes the same without what stands in brackets
 */
record LabelText(String plain, String withoutNotes) {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[(\\[][一二三四五六七八九十]{1,3}[)\\]]"
            + "|[一二三四五六七八九十]{1,3}[)、.,:]|第[一二三四五六七八九十]{1,3}[、.,:]|\\(\\d{1,2}\\)|\\d{1,2}[)、.,:]?)[、.,:]?");

    // 其中 before a group's first member; what LibreOffice leaves of a line break that came from Windows.
    // A number in the middle follows on the label of a group, as in 不予公开-1.属于国家秘密.
    private static final Pattern LED_IN =
            Pattern.compile("^其中[:,、]|_x000[dD]_|(?<=[-—–/:>_|])\\(?[一二三四五六七八九十\\d]{1,3}[)、.,:]");

    static LabelText of(String raw) {
        String folded = Simplified.of(withoutSpace(Normalizer.normalize(raw, Normalizer.Form.NFKC)))
                .replace("其它", "其他");
        String bare = LED_IN.matcher(folded).replaceAll("");
        String unnumbered = NUMBERING.matcher(bare).replaceFirst("");
        return new LabelText(words(unnumbered, true), words(unnumbered, false));
    }

    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String words(String text, boolean notes) {
        StringBuilder kept = new StringBuilder(text.length());
        int depth = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point == '(' || point == '[') {
                depth++;
            } else if (point == ')' || point == ']') {
                depth = Math.max(depth - 1, 0);
            } else if (Character.isLetterOrDigit(point) && (notes || depth == 0)) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }
}
