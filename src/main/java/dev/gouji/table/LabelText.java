package dev.gouji.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label reduced to what tells it from others: without white space, punctuation and numbering, full-width and half-width
 * forms alike.
 *
 * @param plain the label's letters, digits and characters
 * @param withoutNotes the same without what stands in brackets
 */
public record LabelText(String plain, String withoutNotes) {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[(\\[][一二三四五六七八九十]{1,3}[)\\]]"
            + "|[一二三四五六七八九十]{1,3}[)、.,:]|第[一二三四五六七八九十]{1,3}[、.,:]|\\(\\d{1,2}\\)|\\d{1,2}[)、.,:]?)[、.,:]?");

    private static final String NUMBERS = "([第一二三四五六七八九十0123456789";
    private static final String LEADS = "-—–/:>_|其";
    // 其中 before a group's first member; what LibreOffice leaves of a line break that came from Windows.
    // A number in the middle follows on the label of a group, as in 不予公开-1.属于国家秘密.
    private static final Pattern LED_IN =
            Pattern.compile("^其中[:,、]|_x000[dD]_|(?<=[-—–/:>_|])\\(?[一二三四五六七八九十\\d]{1,3}[)、.,:]");

    /** The label's text. */
    public static LabelText of(String raw) {
        String folded = folded(raw).replace("其它", "其他");
        String bare = mayBeLedIn(folded) ? LED_IN.matcher(folded).replaceAll("") : folded;
        String unnumbered = mayBeNumbered(bare) ? withoutNumbering(bare) : bare;
        String plain = words(unnumbered, true);
        String withoutNotes = words(unnumbered, false);
        return new LabelText(plain, withoutNotes.equals(plain) ? plain : withoutNotes);
    }

    /** The text without white space, full-width and half-width forms, traditional and simplified characters alike. */
    public static String folded(String raw) {
        return Simplified.of(withoutSpace(Normalizer.normalize(raw, Normalizer.Form.NFKC)));
    }

    /** Whether it states yuan as its unit, and not ten thousand of them. */
    public boolean isInYuan() {
        return plain.endsWith("元") && !plain.endsWith("万元") && !plain.endsWith("亿元");
    }

    private static boolean mayBeNumbered(String text) {
        return !text.isEmpty() && NUMBERS.indexOf(text.charAt(0)) >= 0;
    }

    private static String withoutNumbering(String text) {
        Matcher numbering = NUMBERING.matcher(text);
        return numbering.lookingAt() ? text.substring(numbering.end()) : text;
    }

    private static boolean mayBeLedIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (LEADS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (!Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && Character.getType(point) != Character.FORMAT) {
                kept.appendCodePoint(point);
            }
        }
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
