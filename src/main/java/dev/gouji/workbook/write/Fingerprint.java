package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What ties a findings sheet to the numbers beside it.
 *
 * @param values a digest of the values that were checked
 * @param sheet a digest of what the sheet says of them
 */
record Fingerprint(String values, String sheet) {
    /** Of the first half of a digest. */
    private static final int DIGITS = 32;

    private static final Pattern TEXT = Pattern.compile("\\b([0-9a-f]{32})\\b.*?\\b([0-9a-f]{32})\\b");

    /** The digest of that report's values. */
    static String values(Report report) {
        return digest(new ReportValues(report).lines());
    }

    /** The fingerprint of a sheet with those contents, which was written for that report. */
    static Fingerprint of(Report report, SheetContents contents) {
        return new Fingerprint(values(report), digest(contents.lines()));
    }

    /** The fingerprint as the sheet shows it; nothing where the text is none. */
    static Optional<Fingerprint> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.find() ? Optional.of(new Fingerprint(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The fingerprint as the sheet shows it. */
    String text(Language language) {
        return language == Language.ZH
                ? "填报数 " + values + "，校验结果 " + sheet
                : "values " + values + ", findings " + sheet;
    }

    private static String digest(List<String> lines) {
        return DigestUtils.sha256Hex(String.join("\n", lines)).substring(0, DIGITS);
    }
}
