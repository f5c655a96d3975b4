package dev.gouji.workbook.write;

/**
 * Estimates how high a row must be for its wrapped text. Rows carry their height, because Excel, WPS and LibreOffice do
 * not agree on when to fit a row to its text by themselves, least of all with merged cells.
 */
public final class RowHeight {
    private static final double LINE = 16.5;
    private static final double MARGIN = 7;
    private static final double HIGHEST = 409;
    // In pixels at 10 points, on the generous side of what the three programs draw.
    private static final double COLUMN_UNIT = 7;
    private static final double CELL_MARGIN = 13;
    private static final double WIDE = 13.5;
    private static final double CAPITAL = 9.2;
    private static final double NARROW = 7.1;

    private int lines = 1;

    /** Takes a cell into account. */
    public void add(String text, int width) {
        lines = Math.max(lines, lines(text, width * COLUMN_UNIT - CELL_MARGIN));
    }

    /** The height in points. */
    public double points() {
        return Math.min(HIGHEST, lines * LINE + MARGIN);
    }

    private static int lines(String text, double room) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wrapped(line, room);
        }
        return lines;
    }

    private static int wrapped(String line, double room) {
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            double width = width(character);
            boolean breakable = character >= 0x2E80 || character == ' ';
            word = breakable ? 0 : word + width;
            if (used + width > room) {
                lines++;
                // A word that fits a line goes down as a whole.
                used = word < room ? word : 0;
                if (used == 0) {
                    used = width;
                    word = width;
                }
            } else {
                used += width;
            }
        }
        return lines;
    }

    private static double width(char character) {
        if (character >= 0x2E80 || "“”‘’…—·".indexOf(character) >= 0) {
            return Character.isLowSurrogate(character) ? 0 : WIDE;
        }
        return Character.isUpperCase(character) ? CAPITAL : NARROW;
    }
}
