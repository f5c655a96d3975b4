package dev.gouji.table;

/**
 * A cell among a table's labels and values that is none of them.
 *
 * @param table the code of the table
 * @param text the cell's text as it stands
 */
public record Unrecognised(String table, Origin origin, String text) {}
