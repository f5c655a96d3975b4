package dev.gouji.workbook.write;

import dev.gouji.finding.Severity;

/** What a conditional format makes of a cell. */
enum Highlight {
    /** A cell with an error. */
    ERROR("FF9C1C10", "FFFFC7C2"),
    /** A cell with a warning. */
    WARNING("FF7A4F00", "FFFFE08A"),
    /** A tie that does not hold yet. */
    OPEN("FFB42318", "FFFDE3E1"),
    /** A tie that holds now. */
    SETTLED("FF1E7B34", "FFCDEBD5");

    private final String text;
    private final String ground;

    Highlight(String text, String ground) {
        this.text = text;
        this.ground = ground;
    }

    static Highlight of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }

    /** The text's opacity, red, green and blue, in hexadecimal digits. */
    String text() {
        return text;
    }

    /** The background's colour, likewise. */
    String ground() {
        return ground;
    }

    /** The differential format; {@code ~} stands for the part's prefix. */
    String xml() {
        return "<~dxf><~font><~b/><~color rgb=\"" + text
                + "\"/></~font><~fill><~patternFill patternType=\"solid\"><~fgColor" + " rgb=\"" + ground
                + "\"/><~bgColor rgb=\"" + ground + "\"/></~patternFill></~fill></~dxf>";
    }
}
