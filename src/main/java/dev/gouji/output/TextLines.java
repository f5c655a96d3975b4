package dev.gouji.output;

import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;

/** Lines of text for people, as wide as the terminal. */
final class TextLines {
    private final Writer out;
    private final TextStyle style;

    TextLines(Writer out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    TextStyle style() {
        return style;
    }

    /** The wording in the reader's language. */
    String words(Wording wording) {
        return wording.in(style.language());
    }

    /** The wording as it may be shown, whatever text of the workbook it quotes. */
    String visible(Wording wording) {
        return VisibleText.of(words(wording));
    }

    /** A line that is ready to be shown. */
    void line(String ready) throws IOException {
        out.write(ready.stripTrailing());
        out.write('\n');
    }

    void blank() throws IOException {
        line("");
    }

    /** The text wrapped; all lines start in the same column. */
    void wrapped(int indent, String text) throws IOException {
        hanging(" ".repeat(indent), indent, text);
    }

    /**
     * The lead and, beside it, the text wrapped.
     *
     * @param leadWidth the columns that the lead takes, its colours not counted
     */
    void hanging(String lead, int leadWidth, String text) throws IOException {
        String before = lead;
        for (String line : Wrapping.lines(VisibleText.of(text), style.width() - leadWidth)) {
            line(before + line);
            before = " ".repeat(leadWidth);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
