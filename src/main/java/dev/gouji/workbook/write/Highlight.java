package dev.gouji.workbook.write;

import dev.gouji.finding.Severity;
import java.util.List;

/** What a conditional format makes of a cell. */
enum Highlight {
    /** A cell that is probably wrong: dark, so that it stands out in a grey print too. */
    SUSPECT("FFFFFFFF", "FF7A1FA2", "thin"),
    /** One of several cells of which it cannot be told which is wrong: a broken line around it tells it in a grey print. */
    CANDIDATE("FF5B2391", "FFE6D9F5", "dashed"),
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
    private final String line;

    Highlight(String text, String ground) {
        this(text, ground, "");
    }

    Highlight(String text, String ground, String line) {
        this.text = text;
        this.ground = ground;
        this.line = line;
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

    /** The kind of line around the cell, as the style part names it; nothing for none. */
    String line() {
        return line;
    }

    /** The differential format; {@code ~} stands for the part's prefix. */
    String xml() {
        return "<~dxf><~font><~b/><~color rgb=\"" + text
                + "\"/></~font><~fill><~patternFill patternType=\"solid\"><~fgColor" + " rgb=\"" + ground
                + "\"/><~bgColor rgb=\"" + ground + "\"/></~patternFill></~fill>" + frame() + "</~dxf>";
    }

    private String frame() {
        if (line.isEmpty()) {
            return "";
        }
        StringBuilder sides = new StringBuilder("<~border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            sides.append("<~").append(side).append(" style=\"").append(line).append("\"><~color rgb=\"FF3D1466\"/></~");
            sides.append(side).append('>');
        }
        return sides.append("</~border>").toString();
    }
}
