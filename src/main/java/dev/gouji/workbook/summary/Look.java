package dev.gouji.workbook.summary;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.workbook.write.StyleParts.Fill;
import dev.gouji.workbook.write.StyleParts.Typeface;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The looks of the summary's cells, in the findings sheet's colours. */
enum Look {
    TITLE(Typeface.TITLE, Fill.SLATE, HorizontalAlignment.LEFT, "General"),
    CAUTION(Typeface.DARK_AMBER, Fill.LIGHT_AMBER, HorizontalAlignment.LEFT, "General"),
    SECTION(Typeface.DARK_GREEN, Fill.NONE, HorizontalAlignment.LEFT, "General"),
    LABEL(Typeface.LABEL, Fill.GREY, HorizontalAlignment.LEFT, "General"),
    HEADER(Typeface.HEADER, Fill.SLATE, HorizontalAlignment.CENTER, "General"),
    TEXT(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.LEFT, "General"),
    CENTRED(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.CENTER, "General"),
    LINK(Typeface.LINK, Fill.NONE, HorizontalAlignment.LEFT, "General"),
    /** As plain as can be: there are millions of them. */
    DATA(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.GENERAL, "General"),
    COUNT(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.RIGHT, "#,##0"),
    NUMBER(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.RIGHT, "General"),
    AMOUNT(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.RIGHT, "#,##0.00"),
    SHARE(Typeface.PLAIN, Fill.NONE, HorizontalAlignment.RIGHT, "0.0%"),
    SUM_LABEL(Typeface.LABEL, Fill.GREY, HorizontalAlignment.LEFT, "General"),
    SUM(Typeface.LABEL, Fill.GREY, HorizontalAlignment.RIGHT, "#,##0"),
    SUM_AMOUNT(Typeface.LABEL, Fill.GREY, HorizontalAlignment.RIGHT, "#,##0.00"),
    ERROR(Typeface.DARK_RED, Fill.LIGHT_RED, HorizontalAlignment.CENTER, "General"),
    WARNING(Typeface.DARK_AMBER, Fill.LIGHT_AMBER, HorizontalAlignment.CENTER, "General"),
    INFO(Typeface.DARK_BLUE, Fill.LIGHT_BLUE, HorizontalAlignment.CENTER, "General"),
    CLEAN(Typeface.DARK_GREEN, Fill.LIGHT_GREEN, HorizontalAlignment.CENTER, "General"),
    UNREADABLE(Typeface.LABEL, Fill.GREY, HorizontalAlignment.CENTER, "General");

    private final Typeface typeface;
    private final Fill fill;
    private final HorizontalAlignment alignment;
    private final String format;

    Look(Typeface typeface, Fill fill, HorizontalAlignment alignment, String format) {
        this.typeface = typeface;
        this.fill = fill;
        this.alignment = alignment;
        this.format = format;
    }

    /** The look of a severity's word. */
    static Look of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The look of a verdict's words. */
    static Look of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> CLEAN;
            case WARNINGS -> WARNING;
            case FAILED -> ERROR;
            case UNREADABLE -> UNREADABLE;
        };
    }

    Typeface typeface() {
        return typeface;
    }

    Fill fill() {
        return fill;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    String format() {
        return format;
    }

    /** Whether the cell has a thin frame. */
    boolean framed() {
        return this != TITLE && this != SECTION && this != CAUTION && this != DATA;
    }

    /** Whether text goes on on a further line. */
    boolean wrapped() {
        return this != TITLE && this != SECTION && this != DATA && alignment != HorizontalAlignment.RIGHT;
    }
}
