package dev.gouji.workbook.read;

/** Decodes the {@code _x000D_} escapes by which a workbook writes characters that XML cannot hold (ISO/IEC 29500, ST_Xstring). */
final class EscapedText {
    private EscapedText() {}

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                decoded.append(text, from, at).append((char) code);
                from = at + 7;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 2);
            }
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int digit = at + 2; digit < at + 6; digit++) {
            int value = Character.digit(text.charAt(digit), 16);
            if (value < 0) {
                return -1;
            }
            code = code * 16 + value;
        }
        return code;
    }
}
