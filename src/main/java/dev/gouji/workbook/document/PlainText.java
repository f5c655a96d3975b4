package dev.gouji.workbook.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a text file in the encodings that Chinese offices save: UTF-8, UTF-16 with its mark, GB 18030. */
public final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /** The text without a byte order mark; empty where the bytes are no text. */
    public static Optional<String> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decoded(bytes, mark, StandardCharsets.UTF_8).or(() -> decoded(bytes, 0, GB18030));
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset encoding) {
        try {
            String text = encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int at = 0; at < prefix.length; at++) {
            if (bytes[at] != (byte) prefix[at]) {
                return false;
            }
        }
        return true;
    }
}
