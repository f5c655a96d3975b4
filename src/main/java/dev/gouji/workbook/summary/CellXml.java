package dev.gouji.workbook.summary;

import dev.gouji.workbook.read.EscapedText;

/** Text as a cell can hold it. */
final class CellXml {
    /** No cell holds more characters. */
    static final int LONGEST = 32_767;

    private static final char REPLACEMENT = '\uFFFD';

    private CellXml() {}

    /** The text with what XML cannot hold replaced, cut to what a cell can hold. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST));
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int length = Character.charCount(character);
            if (plain.length() + length >= LONGEST && at + length < text.length()) {
                plain.append('…');
                break;
            }
            at += length;
            if (character == '\r') {
                boolean twice = at < text.length() && text.charAt(at) == '\n';
                plain.append(twice ? "" : "\n");
            } else if (isAllowed(character)) {
                plain.appendCodePoint(character);
            } else {
                plain.append(REPLACEMENT);
            }
        }
        return plain.toString();
    }

    /** Adds the text between tags. */
    static void append(StringBuilder xml, String text) {
        escape(xml, EscapedText.encode(plain(text)));
    }

    /** Adds the text as an attribute's value or between tags. */
    static void escape(StringBuilder xml, String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(character);
            }
        }
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x1_0000;
    }
}
