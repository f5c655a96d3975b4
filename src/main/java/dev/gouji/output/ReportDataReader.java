package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.ReportData;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures to fill a blank workbook with, either as reports are published (one key a table) or as {@code extract}
 * prints them (a list with one entry, the tables below {@code tables}).
 */
public final class ReportDataReader {
    /** The most characters that a cell holds, and so a paragraph or a name. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int MOST_BYTES = 16 << 20;

    private final List<Wording> problems = new ArrayList<>();

    private ReportDataReader() {}

    /** The figures that the stream's JSON document states; hold them against a form with {@link StatedReport#dataFor}. */
    public static StatedReport read(InputStream in) throws IOException, ReportDataException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw failure("文件超过 16 MB，不像是一个年度的填报数据。", "The file is over 16 MB; no report's figures are.");
        }
        return new ReportDataReader().read(report(JsonParsing.parse(bytes)));
    }

    private StatedReport read(Map<String, JsonValue> report) throws ReportDataException {
        String agency = text(report, "agency");
        String layout = text(report, "layout");
        String narrative = text(report, "narrative");
        requireFitting("agency", agency);
        requireFitting("narrative", narrative);
        Integer year = year(report.getOrDefault("year", new JsonValue.Null()));
        StatedTables tables = new StatedTables(problems);
        if (report.get("tables") instanceof JsonValue.Members extracted) {
            extracted.byName().forEach(tables::add);
        } else {
            report.forEach((key, value) -> {
                if (value instanceof JsonValue.Members) {
                    tables.add(key, value);
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new ReportDataException(problems);
        }
        return new StatedReport(
                layout, new ReportData(agency == null ? "" : agency, year, narrative, tables.figures()));
    }

    private static Map<String, JsonValue> report(JsonValue document) throws ReportDataException {
        JsonValue report = document;
        if (document instanceof JsonValue.Items items) {
            if (items.values().size() != 1) {
                throw failure(
                        "文件含 " + items.values().size() + " 个工作簿的数据，应只有一个。请只留一个。",
                        "The file holds " + items.values().size() + " workbooks, where one is needed. Keep one.");
            }
            report = items.values().get(0);
        }
        if (!(report instanceof JsonValue.Members members)) {
            throw failure("文件不是一份报告的数据：应为 JSON 对象 {…}。", "The file holds no report: it must be a JSON object {…}.");
        }
        if (members.byName().get("error") instanceof JsonValue.Members) {
            throw failure(
                    "文件来自一个未能读取的工作簿，没有数据。请先解决其中 error 所说的问题。",
                    "The file is of a workbook that could not be read and holds no figures. Mend what its error says.");
        }
        return members.byName();
    }

    private @Nullable String text(Map<String, JsonValue> report, String key) {
        JsonValue value = report.getOrDefault(key, new JsonValue.Null());
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        if (!(value instanceof JsonValue.Null)) {
            problems.add(new Wording(key + "：应为文字或 null。", key + ": must be a text or null."));
        }
        return null;
    }

    private void requireFitting(String key, @Nullable String text) {
        if (text != null && text.lines().anyMatch(line -> line.length() > LONGEST_TEXT)) {
            problems.add(tooLong(key));
        }
    }

    static Wording tooLong(String place) {
        return new Wording(
                place + "：有一段文字超过 " + LONGEST_TEXT + " 字，Excel 的一个单元格放不下。请分段或缩短。",
                place + ": a paragraph is longer than the " + LONGEST_TEXT
                        + " characters that a cell holds. Divide or shorten it.");
    }

    private @Nullable Integer year(JsonValue value) {
        if (value instanceof JsonValue.Number number && isYear(number.number())) {
            return number.number().intValue();
        }
        if (!(value instanceof JsonValue.Null)) {
            problems.add(new Wording("year：应为四位数的年度或 null。", "year: must be a year of four digits or null."));
        }
        return null;
    }

    private static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(1000)) >= 0
                && number.compareTo(BigDecimal.valueOf(9999)) <= 0;
    }

    private static ReportDataException failure(String zh, String en) {
        return new ReportDataException(List.of(new Wording(zh, en)));
    }
}
