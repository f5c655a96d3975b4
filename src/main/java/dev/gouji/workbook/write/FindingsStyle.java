package dev.gouji.workbook.write;

import dev.gouji.workbook.write.StyleParts.Align;
import dev.gouji.workbook.write.StyleParts.Fill;
import dev.gouji.workbook.write.StyleParts.Typeface;

/** The looks of the findings sheet's cells. */
enum FindingsStyle {
    TITLE_PASSED(Typeface.TITLE, Fill.GREEN, Align.TITLE, false),
    TITLE_WARNINGS(Typeface.TITLE, Fill.AMBER, Align.TITLE, false),
    TITLE_FAILED(Typeface.TITLE, Fill.RED, Align.TITLE, false),
    LABEL(Typeface.LABEL, Fill.GREY, Align.LEFT, true),
    VALUE(Typeface.PLAIN, Fill.NONE, Align.LEFT, true),
    NOTE(Typeface.PLAIN, Fill.NONE, Align.LEFT, false),
    HEADER(Typeface.HEADER, Fill.SLATE, Align.CENTRE, true),
    TEXT(Typeface.PLAIN, Fill.NONE, Align.LEFT, true),
    CENTRED(Typeface.PLAIN, Fill.NONE, Align.CENTRE, true),
    NUMBER(Typeface.PLAIN, Fill.NONE, Align.RIGHT, true),
    LINK(Typeface.LINK, Fill.NONE, Align.LEFT, true),
    INPUT(Typeface.PLAIN, Fill.CREAM, Align.LEFT, true),
    ERROR(Typeface.DARK_RED, Fill.LIGHT_RED, Align.CENTRE, true),
    WARNING(Typeface.DARK_AMBER, Fill.LIGHT_AMBER, Align.CENTRE, true),
    INFO(Typeface.DARK_BLUE, Fill.LIGHT_BLUE, Align.CENTRE, true),
    CLEAN(Typeface.DARK_GREEN, Fill.LIGHT_GREEN, Align.CENTRE, true);

    private final Typeface typeface;
    private final Fill fill;
    private final Align align;
    private final boolean framed;

    FindingsStyle(Typeface typeface, Fill fill, Align align, boolean framed) {
        this.typeface = typeface;
        this.fill = fill;
        this.align = align;
        this.framed = framed;
    }

    Typeface typeface() {
        return typeface;
    }

    Fill fill() {
        return fill;
    }

    Align align() {
        return align;
    }

    /** Whether the cell has a thin frame. */
    boolean framed() {
        return framed;
    }
}
