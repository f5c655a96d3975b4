package dev.gouji.output;

import dev.gouji.finding.Language;

/**
 * How text for people is set.
 *
 * @param width the columns of the terminal
 * @param colours whether the terminal shows colours
 */
public record TextStyle(int width, boolean colours, Language language) {
    /** The columns where no terminal tells its own. */
    public static final int DEFAULT_WIDTH = 100;

    private static final int NARROWEST = 40;

    public TextStyle {
        width = Math.max(width, NARROWEST);
    }

    /** Text for a file or a pipe: the default width, no colours. */
    public static TextStyle plain(Language language) {
        return new TextStyle(DEFAULT_WIDTH, false, language);
    }

    String paint(Colour colour, String text) {
        return colours ? colour.paint(text) : text;
    }
}
