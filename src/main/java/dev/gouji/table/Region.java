package dev.gouji.table;

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
