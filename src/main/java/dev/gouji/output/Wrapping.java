package dev.gouji.output;

import java.util.ArrayList;
import java.util.List;

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
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            wrapping.append(text.substring(start, end));
            start = end;
        }
        wrapping.endLine();
        return wrapping.lines;
    }

    /**
     * Where the piece that must stay together ends: a word or number with the space behind it, or a wide character, each with the
     * closing punctuation behind it and the opening punctuation before it. The JDK's own break iterator knows more languages
     * and takes longer to load than the whole text to print.
     */
    private static int pieceEnd(String text, int start) {
        int end = start;
        boolean together = true;
        while (end < text.length() && together) {
            int before = text.codePointAt(end);
            end += Character.charCount(before);
            together = end < text.length() && staysWith(before, text.codePointAt(end));
        }
        return end;
    }

    private static boolean staysWith(int before, int after) {
        if (after == ' ' || isClosing(after) || DisplayWidth.of(after) == 0) {
            return true;
        }
        if (before == ' ') {
            return false;
        }
        return isOpening(before) || (DisplayWidth.of(before) < 2 && !isClosing(before) && DisplayWidth.of(after) < 2);
    }

    private static boolean isClosing(int character) {
        return switch (Character.getType(character)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> "，。、；：！？…,;".indexOf(character) >= 0;
        };
    }

    private static boolean isOpening(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
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
