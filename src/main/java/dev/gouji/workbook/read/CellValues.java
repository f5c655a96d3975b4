package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.workbook.ExcelDate;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a cell's element says into its content. */
final class CellValues {
    private static final CellContent BLANK = new CellContent.Blank();
    private static final CellContent TRUE = new CellContent.Bool(true);
    private static final CellContent FALSE = new CellContent.Bool(false);

    private final Texts strings;
    private final CellFormats formats;
    private final ExcelDate dates;

    CellValues(Texts strings, CellFormats formats, ExcelDate dates) {
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
    }

    /**
     * The content that a type, a value and a text in the cell itself make; null where none is stated.
     *
     * @param style the number of the cell's style, or null for none
     * @param value the text of the value element, or null for no such element
     * @param inline the text in the cell itself, or null for none
     */
    @Nullable
    CellContent content(@Nullable String type, @Nullable String style, @Nullable String value, @Nullable String inline)
            throws WorkbookException {
        if (value == null && inline == null) {
            return null;
        }
        // Most cells are such numbers; they need not be told apart from the rest by comparing texts.
        if (type == null && value != null) {
            return number(value.strip(), style);
        }
        String kind = type == null ? "n" : type;
        if (inline != null && kind.equals("inlineStr")) {
            String other = value == null ? inline : EscapedText.decode(value);
            // POI leaves the old text there when it sets another; programs differ in which of the two they show.
            return other.equals(inline)
                    ? new CellContent.Text(inline)
                    : new CellContent.Unreadable(other, Defect.STATED_TWICE);
        }
        if (inline != null && value == null) {
            return new CellContent.Unreadable(inline, Defect.UNKNOWN_TYPE);
        }
        String text = value == null ? "" : value;
        return switch (kind) {
            case "n" -> number(text.strip(), style);
            case "s" -> text.isBlank() ? null : strings.at(text);
            case "d" -> text.isBlank() ? null : dates.stated(EscapedText.decode(text));
            case "str", "inlineStr" -> new CellContent.Text(EscapedText.decode(text));
            case "b" -> bool(text.strip());
            case "e" -> text.isBlank() ? null : new CellContent.ErrorValue(text.strip());
            default -> new CellContent.Unreadable(text, Defect.UNKNOWN_TYPE);
        };
    }

    /** The same as content that is no formula's result: no text and nothing are a blank. */
    static CellContent plain(@Nullable CellContent content) {
        boolean emptyText =
                content instanceof CellContent.Text text && text.text().isEmpty();
        return content == null || emptyText ? BLANK : content;
    }

    private @Nullable CellContent number(String text, @Nullable String style) throws WorkbookException {
        if (text.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number = ExcelNumber.parse(text);
        if (number.isEmpty()) {
            return new CellContent.Unreadable(text, Defect.NOT_A_NUMBER);
        }
        return style == null ? new CellContent.Number(number.get()) : styled(number.get(), style);
    }

    private CellContent styled(BigDecimal number, String style) throws WorkbookException {
        return formats.isDate(style) ? dates.content(number) : new CellContent.Number(number);
    }

    /** The texts that cells name by number. */
    @FunctionalInterface
    interface Texts {
        CellContent at(String number) throws WorkbookException;
    }

    private static @Nullable CellContent bool(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("1") || text.equalsIgnoreCase("true")) {
            return TRUE;
        }
        return text.equals("0") || text.equalsIgnoreCase("false")
                ? FALSE
                : new CellContent.Unreadable(text, Defect.NOT_A_BOOLEAN);
    }
}
