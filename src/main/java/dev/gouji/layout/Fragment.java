package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.LabelVariant;
import dev.gouji.table.TableLayout;
import java.util.List;
import java.util.Map;

/** What was read below one header: a whole table, a block of it, or one drawing of it among several. */
record Fragment(TableLayout table, Grid grid, Map<Address, Figure> figures, List<LabelVariant> labels) {
    boolean isBlank() {
        return figures.values().stream().allMatch(Figure::isBlank);
    }
}
