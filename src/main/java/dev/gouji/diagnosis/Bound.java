package dev.gouji.diagnosis;

import java.util.BitSet;

/** How many cells a fix may have so that it can be a part of an explanation of so many cells in all. */
final class Bound {
    private static final int MOST_CELLS = 4;
    /** Fixes of so few cells are all looked at, since a slip may hit two cells at once. */
    private static final int ALWAYS = 2;

    private final Ties ties;
    private final int violated;
    private final int total;
    private final int most;
    private int mostOfCell;

    /**
     * A bound.
     *
     * @param violated the ties to explain
     * @param total how many cells may change in all
     */
    Bound(Ties ties, BitSet violated, int total) {
        this.ties = ties;
        this.violated = violated.cardinality();
        this.total = total;
        this.most = Math.min(total, MOST_CELLS);
        for (int cell = 0; cell < ties.cells(); cell++) {
            int mended = 0;
            for (int index = 0; index < ties.rowsOf(cell); index++) {
                mended += violated.get(ties.rowOf(cell, index)) ? 1 : 0;
            }
            mostOfCell = Math.max(mostOfCell, mended);
        }
    }

    /** How many cells a fix may have. */
    int most() {
        return most;
    }

    /** Whether the set, with as many further cells as may be, can leave no more ties open than the rest can mend. */
    boolean allows(int[] set) {
        if (most <= ALWAYS) {
            return true;
        }
        int reach = ties.violatedOf(set).cardinality() + mostOfCell * (total - set.length);
        return reach >= violated;
    }
}
