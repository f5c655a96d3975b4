package dev.gouji.workbook.write;

import java.util.Map;

/**
 * Where in a workbook's styles the program's looks stand.
 *
 * @param cells the index of each look among the cell formats
 * @param highlights the index of each highlight among the differential formats
 */
record Looks(Map<FindingsStyle, Integer> cells, Map<Highlight, Integer> highlights) {
    Looks {
        cells = Map.copyOf(cells);
        highlights = Map.copyOf(highlights);
    }

    int index(FindingsStyle style) {
        return cells.getOrDefault(style, 0);
    }

    int index(Highlight highlight) {
        return highlights.getOrDefault(highlight, 0);
    }
}
