package dev.gouji.workbook.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML document, told by its first bytes: byte order mark, else the declaration, else UTF-8.
 *
 * @param markLength how many bytes of byte order mark stand in front of the document
 */
public record XmlEncoding(Charset charset, int markLength) {
    /** So many bytes hold any declaration that programs write. */
    public static final int HEAD = 200;

    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    /** The encoding of the document that begins with these bytes; fails where it declares one that does not exist. */
    public static XmlEncoding of(byte[] head) throws IOException {
        int first = head.length > 1 ? ((head[0] & 0xFF) << 8) | (head[1] & 0xFF) : 0;
        if (first == 0xFEFF || first == '<') {
            return new XmlEncoding(StandardCharsets.UTF_16BE, first == 0xFEFF ? 2 : 0);
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, first == 0xFFFE ? 2 : 0);
        }
        int mark = first == 0xEFBB && head.length > 2 && head[2] == (byte) 0xBF ? 3 : 0;
        return new XmlEncoding(declared(new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1)), mark);
    }

    /** Whether the document stands in an encoding that is not read, by its first bytes or by its own word. */
    static boolean isForeign(byte[] head) {
        if (head.length >= 4) {
            int first = ByteBuffer.wrap(head).getInt();
            // A document's beginning in EBCDIC and in UTF-32.
            if (first == 0x4C6FA794
                    || first == 0x0000FEFF
                    || first == 0xFFFE0000
                    || first == '<'
                    || first == '<' << 24) {
                return true;
            }
        }
        try {
            of(head);
            return false;
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Charset declared(String start) throws IOException {
        Matcher declared = DECLARED.matcher(start.substring(0, Math.min(start.length(), HEAD)));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IOException("unknown encoding " + declared.group(1), unknown);
        }
    }
}
