package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fixes that put numbers back which stand in a neighbouring cell; ties alone may not tell that both cells are wrong. */
final class NeighbourFixes {
    private final Ties ties;
    private final Set<Fix> found = new LinkedHashSet<>();

    private NeighbourFixes(Ties ties) {
        this.ties = ties;
    }

    /** Those that mend a violated tie. */
    static List<Fix> of(Ties ties, Neighbours neighbours) {
        NeighbourFixes fixes = new NeighbourFixes(ties);
        for (int cell = 0; cell < ties.cells(); cell++) {
            if (ties.readsViolated(cell)) {
                for (int other : neighbours.typed(cell)) {
                    fixes.tryOut(cell, other);
                }
            }
        }
        return new ArrayList<>(fixes.found);
    }

    /** That the neighbour's number belongs here, or here's there, and the neighbour's own is lost, or the other way round. */
    private void tryOut(int cell, int other) {
        long value = ties.value(cell);
        long beside = ties.value(other);
        if (value == beside) {
            return;
        }
        add(cell, beside - value, other, value - beside);
        if (value == 0) {
            add(cell, beside, other, toMend(cell, beside, other));
        }
        if (beside == 0) {
            add(cell, toMend(other, value, cell), other, value);
        }
    }

    /** The change of the cell that mends the first tie that reads it, the other cell changing so. */
    private long toMend(int changed, long change, int cell) {
        for (int index = 0; index < ties.rowsOf(cell); index++) {
            Ties.Row tie = ties.row(ties.rowOf(cell, index));
            long residual = tie.residual() + tie.factorOf(changed) * change;
            if (residual != 0 && residual % tie.factorOf(cell) == 0) {
                return -residual / tie.factorOf(cell);
            }
        }
        return 0;
    }

    private void add(int one, long first, int other, long second) {
        if (first != 0 && second != 0) {
            Fix.of(ties, Changes.of(one, first).and(Changes.of(other, second))).ifPresent(found::add);
        }
    }
}
