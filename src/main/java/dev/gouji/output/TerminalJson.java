package dev.gouji.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON that may be shown on a terminal. The characters beyond ASCII that a terminal obeys, which JSON itself lets pass, stand only
 * within texts, where they can be written as escapes.
 */
final class TerminalJson extends FilterWriter {
    TerminalJson(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (VisibleText.isObeyed((char) character)) {
            out.write(escape((char) character));
        } else {
            out.write(character);
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        int start = from;
        for (int at = from; at < from + length; at++) {
            if (VisibleText.isObeyed(characters[at])) {
                out.write(characters, start, at - start);
                out.write(escape(characters[at]));
                start = at + 1;
            }
        }
        out.write(characters, start, from + length - start);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static String escape(char character) {
        return "\\u" + Integer.toHexString(0x10000 + character).substring(1);
    }
}
