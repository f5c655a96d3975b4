package dev.gouji.diagnosis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** By how much some cells change, in the ties' unit; the cells in ascending order. */
final class Changes {
    private final int[] cells;
    private final long[] by;

    /**
     * Changes.
     *
     * @param cells the cells' numbers, ascending
     * @param by by how much each changes
     */
    Changes(int[] cells, long[] by) {
        this.cells = cells.clone();
        this.by = by.clone();
    }

    /** A change of one cell. */
    static Changes of(int cell, long by) {
        return new Changes(new int[] {cell}, new long[] {by});
    }

    /** These and others, which change other cells. */
    Changes and(Changes others) {
        int[] all = new int[cells.length + others.cells.length];
        long[] changes = new long[all.length];
        int mine = 0;
        int theirs = 0;
        for (int next = 0; next < all.length; next++) {
            boolean own = theirs == others.cells.length || (mine < cells.length && cells[mine] < others.cells[theirs]);
            all[next] = own ? cells[mine] : others.cells[theirs];
            changes[next] = own ? by[mine++] : others.by[theirs++];
        }
        return new Changes(all, changes);
    }

    /** Those of the cells whose bit is set. */
    Changes chosen(int bits) {
        int[] some = new int[cells.length];
        long[] changes = new long[cells.length];
        int count = 0;
        for (int index = 0; index < cells.length; index++) {
            if ((bits >> index & 1) == 1) {
                some[count] = cells[index];
                changes[count++] = by[index];
            }
        }
        return new Changes(Arrays.copyOf(some, count), Arrays.copyOf(changes, count));
    }

    int size() {
        return cells.length;
    }

    int cell(int index) {
        return cells[index];
    }

    long by(int index) {
        return by[index];
    }

    /** Whether both change a cell. */
    boolean overlap(Changes others) {
        for (int cell : cells) {
            if (Arrays.binarySearch(others.cells, cell) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes changes && Arrays.equals(cells, changes.cells) && Arrays.equals(by, changes.by);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells) * 31 + Arrays.hashCode(by);
    }
}
