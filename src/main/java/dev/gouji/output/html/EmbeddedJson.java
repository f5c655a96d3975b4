package dev.gouji.output.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON on its way into a script element. The signs that could end or open an element there stand in JSON only within texts, where
 * they can be written as escapes.
 */
final class EmbeddedJson extends FilterWriter {
    EmbeddedJson(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (isHarmless((char) character)) {
            out.write(character);
        } else {
            out.write(escape((char) character));
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        int start = from;
        for (int at = from; at < from + length; at++) {
            if (!isHarmless(characters[at])) {
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

    /** What stands in the page below stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static boolean isHarmless(char character) {
        return character != '<'
                && character != '>'
                && character != '&'
                && character != '\u2028'
                && character != '\u2029';
    }

    private static String escape(char character) {
        return "\\u" + Integer.toHexString(0x10000 + character).substring(1);
    }
}
