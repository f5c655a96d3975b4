package dev.gouji.audit.register;

import java.util.List;

/**
 * A row of a list.
 *
 * @param line from 1, as an editor or Excel shows it
 */
record ListRow(int line, List<String> cells) {
    ListRow {
        cells = List.copyOf(cells);
    }

    /** The cell's text without white space around it; nothing where the row is shorter. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
