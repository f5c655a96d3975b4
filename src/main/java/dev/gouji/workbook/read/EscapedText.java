package dev.gouji.workbook.read;

import java.util.regex.Pattern;

/** Text in which the format writes characters that XML cannot hold as {@code _x000D_}. */
public final class EscapedText {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int ESCAPE_LENGTH = 7;

    private EscapedText() {}

    /** The text so that it is read back as it is, even where it looks like an escape. */
    public static String encode(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    static String decode(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (escape >= 0) {
            int code = code(text, escape);
            if (code < 0) {
                escape = text.indexOf("_x", escape + 1);
                continue;
            }
            decoded.append(text, from, escape).append((char) code);
            from = escape + ESCAPE_LENGTH;
            escape = text.indexOf("_x", from);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int code(String text, int start) {
        int end = start + ESCAPE_LENGTH - 1;
        if (end >= text.length() || text.charAt(end) != '_') {
            return -1;
        }
        int code = 0;
        for (int at = start + 2; at < end; at++) {
            char c = text.charAt(at);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
