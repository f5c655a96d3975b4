package dev.gouji.table;

import java.util.Map;

/**
 * A part of a table that has its own column headings.
 *
 * @param title the line above it in the form, or nothing
 * @param corner the text of the cell where row and column headings meet, or nothing
 * @param measures what the numbers are, by column code
 */
public record Block(String title, String corner, Axis rows, Axis columns, Map<String, Measure> measures) {
    public Block {
        measures = Map.copyOf(measures);
    }
}
