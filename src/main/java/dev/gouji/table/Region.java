package dev.gouji.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A rectangle of cells, both corners included, such as a merged region. */
public record Region(CellPosition first, CellPosition last) {
    public Region {
        if (first.row() > last.row() || first.column() > last.column()) {
            throw new IllegalArgumentException("region ends before it starts: " + first + ":" + last);
        }
    }

    /** The region of one cell. */
    public static Region of(CellPosition cell) {
        return new Region(cell, cell);
    }

    /** The regions that together are these cells: runs along the rows, equal runs of neighbouring rows joined. */
    public static List<Region> covering(Collection<CellPosition> positions) {
        NavigableSet<CellPosition> cells = new TreeSet<>(positions);
        List<Region> regions = new ArrayList<>();
        while (!cells.isEmpty()) {
            CellPosition first = cells.first();
            int right = first.column();
            while (cells.contains(new CellPosition(first.row(), right + 1))) {
                right++;
            }
            int bottom = first.row();
            while (hasRun(cells, bottom + 1, first.column(), right)) {
                bottom++;
            }
            Region region = new Region(first, new CellPosition(bottom, right));
            cells.removeIf(cell -> region.contains(cell.row(), cell.column()));
            regions.add(region);
        }
        return regions;
    }

    private static boolean hasRun(NavigableSet<CellPosition> cells, int row, int left, int right) {
        for (int column = left; column <= right; column++) {
            if (!cells.contains(new CellPosition(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** The region on the sheet with rows and columns exchanged. */
    public Region exchanged() {
        CellPosition start = first.exchanged();
        return new Region(start, first.equals(last) ? start : last.exchanged());
    }

    /** Whether the cell lies in the region. */
    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** Whether the two regions share a cell. */
    public boolean overlaps(Region other) {
        return first.row() <= other.last.row()
                && other.first.row() <= last.row()
                && first.column() <= other.last.column()
                && other.first.column() <= last.column();
    }

    /** The number of cells in the region. */
    public long size() {
        return (last.row() - first.row() + 1L) * (last.column() - first.column() + 1L);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
