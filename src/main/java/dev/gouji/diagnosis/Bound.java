package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** How many cells a fix may have so that it can be a part of an explanation of so many cells in all. */
final class Bound {
    private final Ties ties;
    private final BitSet violated;
    private final int most;
    private final int total;
    private final int mostOfCell;
    private final boolean any;

    /**
     * A bound.
     *
     * @param violated the ties to explain
     * @param most how many cells a fix may have
     * @param total how many cells may change in all
     */
    Bound(Ties ties, BitSet violated, int most, int total) {
        this(ties, violated, most, total, false);
    }

    private Bound(Ties ties, BitSet violated, int most, int total, boolean any) {
        this.ties = ties;
        this.violated = violated;
        this.most = most;
        this.total = total;
        this.mostOfCell = mostOfCell(ties, violated);
        this.any = any;
    }

    /** All fixes of so many cells, whatever else may change. */
    static Bound none(Ties ties, BitSet violated, int most) {
        return new Bound(ties, violated, most, most, true);
    }

    private static int mostOfCell(Ties ties, BitSet violated) {
        int most = 0;
        for (int cell = 0; cell < ties.cells(); cell++) {
            int mended = 0;
            for (int index = 0; index < ties.rowsOf(cell); index++) {
                mended += violated.get(ties.rowOf(cell, index)) ? 1 : 0;
            }
            most = Math.max(most, mended);
        }
        return most;
    }

    /** How many cells a fix may have. */
    int most() {
        return most;
    }

    /** The ties of one of which it must change a cell: all but as many as the rest can mend, those with few cells. */
    List<Integer> roots() {
        List<Integer> roots = new ArrayList<>();
        violated.stream().forEach(roots::add);
        roots.sort(Comparator.comparingInt(row -> ties.row(row).size()));
        int enough = any ? roots.size() : Math.min(roots.size(), mostOfCell * (total - most) + 1);
        return roots.subList(0, enough);
    }

    /** Whether the set, with as many further cells as may be, can leave no more ties open than the rest can mend. */
    boolean allows(int[] set) {
        int reach = ties.violatedOf(set).cardinality() + mostOfCell * (total - set.length);
        return any || reach >= violated.cardinality();
    }
}
