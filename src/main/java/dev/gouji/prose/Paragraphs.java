package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/** Puts the paragraphs of a text together from its lines: those that a line break cuts, without pasted tables. */
final class Paragraphs {
    private final List<Paragraph> finished = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private TextLine last = new TextLine("");

    private Paragraphs() {}

    static List<Paragraph> of(List<TextLine> lines) {
        Paragraphs paragraphs = new Paragraphs();
        for (TextLine line : lines) {
            paragraphs.add(line);
        }
        paragraphs.finish();
        return paragraphs.finished;
    }

    private void add(TextLine line) {
        if (line.text().isEmpty() || line.isTableRow()) {
            finish();
            return;
        }
        if (!open.isEmpty() && !goesOn(line)) {
            finish();
        }
        // 1 and 2 on either side of a break may be 12 or two numbers.
        boolean cutsNumber = !open.isEmpty()
                && Character.isDigit(open.charAt(open.length() - 1))
                && Character.isDigit(line.text().charAt(0));
        open.append(cutsNumber ? " " : "").append(line.text());
        last = line;
    }

    private boolean goesOn(TextLine line) {
        return last.opensList() || (!last.endsSentence() && !last.isHeading() && !line.isNumbered());
    }

    private void finish() {
        if (!open.isEmpty()) {
            finished.add(Paragraph.of(
                    open.toString(), last.isHeading() && last.text().length() == open.length()));
            open.setLength(0);
        }
    }
}
