package dev.gouji.workbook.document;

/** Text as a document can hold it. */
final class DocumentText {
    private static final int LONGEST = 2_000;
    private static final String REPLACEMENT = "\uFFFD";

    private DocumentText() {}

    /** The text with what XML cannot hold replaced, as much of it as somebody would read. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .limit(LONGEST)
                .forEach(character -> {
                    if (isAllowed(character)) {
                        plain.appendCodePoint(character);
                    } else {
                        plain.append(REPLACEMENT);
                    }
                });
        return text.codePointCount(0, text.length()) > LONGEST
                ? plain.append('…').toString()
                : plain.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x1_0000;
    }
}
