package dev.gouji.workbook.html;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a web page. */
final class PageText {
    private static final int HEAD = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta[^>]{0,500}?charset|\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
            Pattern.CASE_INSENSITIVE);

    private PageText() {}

    /** The page's text, in the encoding that its bytes bear out: what pages say of themselves is often wrong. */
    static String decode(byte[] bytes) throws WorkbookException {
        Charset chinese = Charset.forName("GB18030");
        Optional<Charset> declared = declared(bytes);
        List<Charset> candidates = new ArrayList<>();
        marked(bytes).ifPresent(candidates::add);
        // Text in another encoding is never UTF-8 by chance, once it is longer than a word or two.
        candidates.add(StandardCharsets.UTF_8);
        declared.filter(charset -> !isWestern(charset))
                .map(charset -> charset.name().startsWith("GB") ? chinese : charset)
                .ifPresent(candidates::add);
        candidates.add(chinese);
        declared.ifPresent(candidates::add);
        return candidates.stream()
                .flatMap(candidate -> decoded(bytes, candidate).stream())
                .findFirst()
                .orElseThrow(() -> Corrupt.because("文字的编码无法识别", "its text is in no encoding that is known"));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Programs write these where nobody thought of an encoding; any bytes are text in them. */
    private static boolean isWestern(Charset charset) {
        String name = charset.name();
        return name.startsWith("ISO-8859") || name.startsWith("windows-125") || name.equals("US-ASCII");
    }
}
