package dev.gouji.workbook.write;

import dev.gouji.workbook.read.EscapedText;

/** Writes text so that XML, and Excel's own escape sequences in it, give the same text back. */
final class XmlEscape {
    private static final int LONGEST_CELL_TEXT = 32_767;

    private XmlEscape() {}

    /** A cell's text: what no cell or XML can hold is left out, and too long a text is cut. */
    static String cellText(String text) {
        return text(EscapedText.encode(cut(text)));
    }

    /** As much of the text as a cell can hold. */
    static String cut(String text) {
        String cut = text.strip().replace("\r\n", "\n").replace('\r', '\n');
        if (cut.length() > LONGEST_CELL_TEXT) {
            int end = LONGEST_CELL_TEXT - 1;
            cut = cut.substring(0, Character.isHighSurrogate(cut.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return cut;
    }

    /** Text between tags. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(XmlEscape::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** An attribute's value between double quotes. */
    static String attribute(String value) {
        return text(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Text as it stood before it was escaped; references by number stay as they are. */
    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x1_0000;
    }
}
