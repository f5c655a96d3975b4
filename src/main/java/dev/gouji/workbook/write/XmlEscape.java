package dev.gouji.workbook.write;

import dev.gouji.workbook.read.EscapedText;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that XML, and Excel's own escape sequences in it, give the same text back. */
final class XmlEscape {
    private static final int LONGEST_CELL_TEXT = 32_767;

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|lt|gt|quot|apos|amp);");
    private static final Map<String, String> NAMED =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&amp;", "&");

    private XmlEscape() {}

    /** A cell's text: what no cell or XML can hold is left out, and too long a text is cut. */
    static String cellText(String text) {
        return text(EscapedText.encode(cut(text)));
    }

    /** As much of the text as a cell can hold, without characters that XML cannot. */
    static String cut(String text) {
        String cut = allowed(text).strip().replace("\r\n", "\n").replace('\r', '\n');
        if (cut.length() > LONGEST_CELL_TEXT) {
            int end = LONGEST_CELL_TEXT - 1;
            cut = cut.substring(0, Character.isHighSurrogate(cut.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return cut;
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(character -> character == '\r' || isAllowed(character))) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character == '\r' || isAllowed(character))
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** Text between tags. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(XmlEscape::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** An attribute's value between double quotes. */
    static String attribute(String value) {
        return text(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Text as it stood before it was escaped. */
    static String unescaped(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(resolved(reference)));
    }

    private static String resolved(MatchResult reference) {
        String decimal = reference.group(1);
        String hexadecimal = reference.group(2);
        if (decimal == null && hexadecimal == null) {
            return NAMED.getOrDefault(reference.group(), reference.group());
        }
        int character = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(character) ? Character.toString(character) : reference.group();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x1_0000;
    }
}
