package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.SheetResult;
import dev.gouji.finding.SheetState;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;

/** What became of findings sheets, for people. */
public final class SheetText implements SheetOutput {
    private static final Wording FAILED = new Wording("未能处理", "Failed");
    private static final Wording CHECKED_BY = new Wording("校验所用：", "Checked by: ");

    private final TextLines lines;

    /** Prints to that writer in that style. */
    public SheetText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    @Override
    public void add(SheetResult result) throws IOException {
        SheetState state = result.state();
        Failure failure = result.failure();
        Wording word = state == null ? FAILED : state.word();
        Colour colour = state != null && state.isGood() ? Colour.GREEN : Colour.RED;
        lines.hanging(
                lines.style().paint(colour, lines.words(word)) + "  ",
                DisplayWidth.of(lines.words(word)) + 2,
                result.file());
        if (state != null) {
            lines.wrapped(2, lines.words(state.detail()));
        }
        if (failure != null) {
            lines.wrapped(2, lines.words(failure.message()));
        }
        if (!result.checkedBy().isEmpty()) {
            lines.wrapped(2, lines.words(CHECKED_BY) + result.checkedBy());
        }
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
