package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a JSON report: a number, a text or null, or what {@code extract} prints of a cell. The result is what
 * stood in the workbook's cell: a number as a number, digits that were typed as text as text.
 */
final class StatedCell {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int EXCEL_DIGITS = 15;
    private static final CellContent BLANK = new CellContent.Blank();

    private final String place;
    private final List<Wording> problems;

    /** The problems are added to that list. */
    StatedCell(String place, List<Wording> problems) {
        this.place = place;
        this.problems = problems;
    }

    CellContent content(JsonValue cell) {
        if (!(cell instanceof JsonValue.Members members)) {
            return plain(cell);
        }
        JsonValue value = members.byName().getOrDefault("value", new JsonValue.Null());
        String raw = raw(members.byName());
        if (raw == null || raw.isEmpty()) {
            return plain(value);
        }
        requireFitting(raw);
        if (!(value instanceof JsonValue.Number number)
                || !PLAIN_NUMBER.matcher(raw).matches()) {
            return new CellContent.Text(raw);
        }
        BigDecimal written = new BigDecimal(raw);
        if (written.compareTo(number.number()) != 0) {
            contradiction(number.number(), raw);
        }
        return wasText(members.byName()) ? new CellContent.Text(raw) : new CellContent.Number(written);
    }

    private CellContent plain(JsonValue value) {
        if (value instanceof JsonValue.Number number) {
            if (number.number().stripTrailingZeros().precision() > EXCEL_DIGITS) {
                problems.add(new Wording(
                        "%s：数字超过 %d 位，Excel 存不下原数。请核对。".formatted(place, EXCEL_DIGITS),
                        "%s: more than %d digits, which Excel does not keep. Check the number."
                                .formatted(place, EXCEL_DIGITS)));
            }
            return new CellContent.Number(number.number());
        }
        if (value instanceof JsonValue.Text text) {
            requireFitting(text.text());
            return text.text().isEmpty() ? BLANK : new CellContent.Text(text.text());
        }
        if (!(value instanceof JsonValue.Null)) {
            problems.add(new Wording(place + "：应为数字、文字或 null。", place + ": must be a number, a text or null."));
        }
        return BLANK;
    }

    private void requireFitting(String text) {
        if (text.length() > ReportDataReader.LONGEST_TEXT) {
            problems.add(ReportDataReader.tooLong(place));
        }
    }

    private @Nullable String raw(Map<String, JsonValue> members) {
        JsonValue raw = members.getOrDefault("raw", new JsonValue.Null());
        if (raw instanceof JsonValue.Text text) {
            return text.text();
        }
        if (!(raw instanceof JsonValue.Null)) {
            problems.add(new Wording(place + "：raw 应为文字。", place + ": raw must be a text."));
        }
        return null;
    }

    // A person who corrects one of the two must not get the other in silence.
    private void contradiction(BigDecimal value, String raw) {
        String number = PlainNumber.of(value);
        problems.add(new Wording(
                "%s：value 为 %s，raw 却为 %s；请改为一致，或删去 raw。".formatted(place, number, raw),
                "%s: value is %s but raw is %s; make them agree, or drop raw.".formatted(place, number, raw)));
    }

    private static boolean wasText(Map<String, JsonValue> members) {
        return members.get("conversions") instanceof JsonValue.Items items
                && !items.values().isEmpty();
    }
}
