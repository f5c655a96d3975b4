package dev.gouji.output;

/** Foreign text on a terminal: what would move the cursor, colour or hide something is shown as a visible sign. */
public final class VisibleText {
    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /** The text on one line, without any character that a terminal obeys. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(VisibleText::visible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int visible(int character) {
        if (isBreak(character)) {
            return ' ';
        }
        if (character < ' ') {
            return '\u2400' + character;
        }
        if (character == 0x7F) {
            return '\u2421';
        }
        boolean obeyed = (character > 0x7F && character < 0xA0) || turnsDirection(character) || isLone(character);
        return obeyed ? REPLACEMENT : character;
    }

    private static boolean isBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isLone(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
