package dev.gouji.workbook.read;

import dev.gouji.workbook.ForeignFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells the kinds of text files apart by their beginning. */
final class TextContents {
    private static final List<String> HTML_TAGS = List.of(
            "<html",
            "<!doctype html",
            "<table",
            "<head",
            "<body",
            "<meta",
            "<style",
            "<div",
            "<tr",
            "<td",
            "<tbody",
            "<center");

    private TextContents() {}

    static ForeignFile identify(byte[] head) {
        String text = decode(head);
        if (!isText(text)) {
            return ForeignFile.UNKNOWN;
        }
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return markup(start);
        }
        if (start.startsWith("mime-version:") && start.contains("text/html")) {
            return ForeignFile.WEB_ARCHIVE;
        }
        if (start.startsWith("id;p")) {
            return ForeignFile.SYLK;
        }
        return isSeparated(text) ? ForeignFile.CSV : ForeignFile.TEXT;
    }

    private static ForeignFile markup(String start) {
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                || start.contains("progid=\"excel.sheet\"")) {
            return ForeignFile.XML_SPREADSHEET;
        }
        if (start.contains("application/vnd.oasis.opendocument.spreadsheet")) {
            return ForeignFile.ODS;
        }
        return HTML_TAGS.stream().anyMatch(start::contains) ? ForeignFile.HTML : ForeignFile.XML;
    }

    private static String decode(byte[] head) {
        boolean marked = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1];
        // Each byte of another encoding stands for itself: only ASCII words and separators are looked for.
        Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        String text = new String(head, charset);
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0);
    }

    private static boolean isSeparated(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(5).toList();
        return ",\t;|"
                .chars()
                .anyMatch(
                        separator -> lines.stream().allMatch(line -> line.indexOf(separator) >= 0) && !lines.isEmpty());
    }
}
