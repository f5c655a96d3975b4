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

    /** The text in its lines, without any other character that a terminal obeys. */
    static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(character -> character == '\n' || character == '\t' ? character : visible(character))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Whether a terminal would obey the character, or a reader be deceived by it; line breaks and tabs are none of these. */
    static boolean isObeyed(int character) {
        return isControl(character)
                || turnsDirection(character)
                || character == 0x2028
                || character == 0x2029
                || (character >= 0xFFF9 && character <= 0xFFFB);
    }

    private static boolean isControl(int character) {
        return character >= 0x7F && character < 0xA0;
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
        boolean obeyed = isObeyed(character) || isLone(character);
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
