package dev.gouji.diagnosis;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Changes of some cells after which every tie that reads one of them holds; equal where cells and changes are. */
final class Fix {
    private final int[] cells;
    private final long[] changes;
    private final BitSet mended;

    /**
     * Changes.
     *
     * @param cells the cells' numbers, ascending
     * @param changes by how much each changes, in the ties' unit
     * @param mended the violated ties that hold afterwards
     */
    Fix(int[] cells, long[] changes, BitSet mended) {
        this.cells = cells.clone();
        this.changes = changes.clone();
        this.mended = mended;
    }

    int size() {
        return cells.length;
    }

    int cell(int index) {
        return cells[index];
    }

    long change(int index) {
        return changes[index];
    }

    /** Whether both change a cell. */
    boolean overlaps(Fix other) {
        for (int cell : cells) {
            if (Arrays.binarySearch(other.cells, cell) >= 0) {
                return true;
            }
        }
        return false;
    }

    BitSet mended() {
        return mended;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fix fix && Arrays.equals(cells, fix.cells) && Arrays.equals(changes, fix.changes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells) * 31 + Arrays.hashCode(changes);
    }
}
