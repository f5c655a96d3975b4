package dev.gouji.layout;

import dev.gouji.table.LabelText;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** The labels of all tables of a layout. */
final class LayoutLabels {
    private final List<TableLabels> tables = new ArrayList<>();

    private final Layout layout;

    LayoutLabels(Layout layout) {
        this.layout = layout;
        for (TableLayout table : layout.tables()) {
            tables.add(new TableLabels(table));
        }
    }

    Layout layout() {
        return layout;
    }

    List<TableLabels> tables() {
        return tables;
    }

    /** Whether the label is a row's somewhere, or a column's in several tables. */
    boolean isAmbiguous(LabelText label) {
        int columns = 0;
        for (TableLabels table : tables) {
            if (table.isRow(label.plain())) {
                return true;
            }
            columns += table.isColumn(label.plain()) ? 1 : 0;
        }
        return columns > 1;
    }

    /** Whether the label is another table's and not this one's. */
    boolean isForeign(TableLabels own, LabelText label) {
        if (isOf(own, label)) {
            return false;
        }
        return isKnown(label);
    }

    /** Whether the label is a row's or a column's of some table. */
    boolean isKnown(LabelText label) {
        for (TableLabels table : tables) {
            if (isOf(table, label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(TableLabels table, LabelText label) {
        return table.isColumn(label.plain()) || table.isRow(label.plain());
    }
}
