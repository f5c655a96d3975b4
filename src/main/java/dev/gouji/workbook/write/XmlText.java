package dev.gouji.workbook.write;

import dev.gouji.workbook.read.XmlEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An XML part's characters, with the encoding and byte order mark needed to write them back as they were. */
record XmlText(String characters, Charset charset, String mark) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The characters of those bytes; refuses bytes that could not be written back unchanged. */
    static XmlText decode(byte[] bytes) throws IOException {
        Charset charset = XmlEncoding.of(bytes).charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            String plain = new String(bytes, charset);
            // Nothing had to be replaced: the bytes are just what these characters are written as.
            if (plain.indexOf(REPLACEMENT) < 0 && !plain.startsWith(BYTE_ORDER_MARK)) {
                return new XmlText(plain, charset, "");
            }
        }
        String all = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        boolean marked = all.startsWith(BYTE_ORDER_MARK);
        XmlText text = new XmlText(marked ? all.substring(1) : all, charset, marked ? BYTE_ORDER_MARK : "");
        if (!Arrays.equals(text.with(text.characters).encode(), bytes)) {
            throw new IOException("part does not survive its encoding " + charset);
        }
        return text;
    }

    /** The same encoding with other characters. */
    XmlText with(String others) {
        return new XmlText(others, charset, mark);
    }

    /** The bytes as they go into the package. */
    byte[] encode() {
        return (mark + characters).getBytes(charset);
    }

    /** New text for this part: what its encoding may lack is written as character references. */
    String encodable(String text) {
        if (charset.name().startsWith("UTF")) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character < 128) {
                safe.appendCodePoint(character);
            } else {
                safe.append("&#").append(character).append(';');
            }
        });
        return safe.toString();
    }
}
