package dev.gouji.rule.form;

import dev.gouji.table.Block;
import dev.gouji.table.TableLayout;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule's condition is asked: what a name may leave out.
 *
 * @param table the table gone through; null where names are whole
 * @param row the row; null where names state it
 * @param column the column; null where names state it
 * @param inText whether it is asked of what the report's text states
 */
record Where(
        @Nullable TableLayout table,
        @Nullable String row,
        @Nullable String column,
        boolean inText) {
    /** Names are whole. */
    static final Where ANYWHERE = new Where(null, null, null, false);
    /** Names are whole, and the text's numbers can be asked for. */
    static final Where IN_TEXT = new Where(null, null, null, true);

    static Where row(TableLayout table, String row) {
        return new Where(table, row, null, false);
    }

    static Where column(TableLayout table, String column) {
        return new Where(table, null, column, false);
    }

    static Where cell(TableLayout table, String row, String column) {
        return new Where(table, row, column, false);
    }

    /** Whether the block has the row or column. */
    boolean isIn(Block block) {
        return (row == null || FormIndex.codes(block.rows()).contains(row))
                && (column == null || FormIndex.codes(block.columns()).contains(column));
    }
}
