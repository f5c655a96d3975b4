package dev.gouji.layout;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet's merged regions, found by any of their cells. */
final class Merges {
    /** Merges of more cells than this are looked through one by one, lest a merged sheet fills the memory. */
    private static final int INDEXED = 4_000;

    private final Map<CellPosition, Region> byCell = new HashMap<>();
    private final List<Region> large = new ArrayList<>();

    Merges(Grid grid) {
        for (Region merge : grid.merges()) {
            if (merge.size() > INDEXED) {
                large.add(merge);
                continue;
            }
            for (int row = merge.first().row(); row <= merge.last().row(); row++) {
                for (int column = merge.first().column(); column <= merge.last().column(); column++) {
                    byCell.put(new CellPosition(row, column), merge);
                }
            }
        }
    }

    /** The merged region that shows the cell, or the cell alone. */
    Region around(CellPosition cell) {
        Region found = byCell.get(cell);
        if (found != null) {
            return found;
        }
        for (Region merge : large) {
            if (merge.contains(cell.row(), cell.column())) {
                return merge;
            }
        }
        return Region.of(cell);
    }
}
