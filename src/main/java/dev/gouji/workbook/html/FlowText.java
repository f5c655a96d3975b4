package dev.gouji.workbook.html;

/** Text as a page shows it: white space of the source folded, lines only where the page breaks them. */
final class FlowText {
    private static final char FIRST_CHINESE = '\u2E80';

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean sourceLine;

    void add(String source) {
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0') {
                space = true;
                sourceLine |= c == '\n' || c == '\r';
            } else {
                appendSpace(c);
                text.append(c);
            }
        }
    }

    /** A line break of the source between Chinese characters is no space: the text was only too long for a line. */
    private void appendSpace(char next) {
        int length = text.length();
        if (space && length > 0 && text.charAt(length - 1) != '\n') {
            boolean wrapped = sourceLine && next >= FIRST_CHINESE && text.charAt(length - 1) >= FIRST_CHINESE;
            if (!wrapped) {
                text.append(' ');
            }
        }
        space = false;
        sourceLine = false;
    }

    /** Ends the line. */
    void lineBreak() {
        space = false;
        sourceLine = false;
        text.append('\n');
    }

    /** Ends the line unless it is empty. */
    void block() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            lineBreak();
        }
    }

    /** The text so far, without line breaks at its ends; what follows starts anew. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        space = false;
        sourceLine = false;
        return taken;
    }
}
