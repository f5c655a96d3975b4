package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds pairs of cells whose changes even out in a tie that is broken by something else, and mend others. */
final class BalancedPairs {
    private final Ties ties;
    private final Set<Fix> found = new LinkedHashSet<>();

    private BalancedPairs(Ties ties) {
        this.ties = ties;
    }

    /** The pairs that leave one of the violated ties as it is. */
    static List<Fix> of(Ties ties, BitSet violated) {
        BalancedPairs pairs = new BalancedPairs(ties);
        for (int row = violated.nextSetBit(0); row >= 0; row = violated.nextSetBit(row + 1)) {
            pairs.within(row);
        }
        return new ArrayList<>(pairs.found);
    }

    private void within(int kept) {
        Ties.Row tie = ties.row(kept);
        for (int index = 0; index < tie.size(); index++) {
            int cell = tie.member(index);
            for (int at = 0; at < ties.rowsOf(cell); at++) {
                int row = ties.rowOf(cell, at);
                if (row != kept && ties.row(row).isViolated()) {
                    mend(tie, index, ties.row(row));
                }
            }
        }
    }

    /** Mends a tie by one cell, and evens it out by each other cell of the kept tie. */
    private void mend(Ties.Row kept, int index, Ties.Row violated) {
        int cell = kept.member(index);
        long factor = violated.factorOf(cell);
        if (violated.residual() % factor != 0) {
            return;
        }
        long change = -violated.residual() / factor;
        long off = kept.factor(index) * change;
        for (int other = 0; other < kept.size(); other++) {
            boolean even = other != index && off % kept.factor(other) == 0;
            if (even) {
                Changes back = Changes.of(kept.member(other), -off / kept.factor(other));
                Fix.of(ties, Changes.of(cell, change).and(back)).ifPresent(found::add);
            }
        }
    }
}
