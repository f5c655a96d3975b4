package dev.gouji.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text broken into lines of a display width, by the rules of Chinese and of Latin text. */
final class Wrapping {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /** The text's lines, none wider than that unless a single character is; at least one. */
    static List<String> lines(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return List.of(text.strip());
        }
        Wrapping wrapping = new Wrapping(width);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            wrapping.append(text.substring(start, end));
            start = end;
        }
        wrapping.endLine();
        return wrapping.lines;
    }

    private void append(String piece) {
        int needed = DisplayWidth.of(piece.stripTrailing());
        if (used > 0 && used + needed > width) {
            endLine();
        }
        if (needed > width) {
            appendCharacters(piece);
        } else {
            line.append(piece);
            used += DisplayWidth.of(piece);
        }
    }

    private void appendCharacters(String piece) {
        piece.codePoints().forEach(character -> {
            int needed = DisplayWidth.of(character);
            if (used > 0 && used + needed > width) {
                endLine();
            }
            line.appendCodePoint(character);
            used += needed;
        });
    }

    private void endLine() {
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
        used = 0;
    }
}
