package dev.gouji.diagnosis;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reckons the totals again of which ties are violated: the one explanation that may change any number of cells. */
final class TotalsAgain {
    private static final int MOST_ROUNDS = 6;

    private final Ties ties;
    private final Map<Integer, Long> changes = new TreeMap<>();

    private TotalsAgain(Ties ties) {
        this.ties = ties;
    }

    /** The totals' changes, where they make all ties hold that they touch, and all of these. */
    static Optional<Fix> fix(Ties ties, BitSet violated) {
        TotalsAgain again = new TotalsAgain(ties);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!again.reckon(violated)) {
                break;
            }
        }
        return again.fix(violated);
    }

    /** Whether a total changed. */
    private boolean reckon(BitSet violated) {
        boolean changed = false;
        for (int row = 0; row < ties.rows(); row++) {
            Ties.Row tie = ties.row(row);
            long residual = residual(tie);
            boolean ours = violated.get(row) || !tie.isViolated();
            if (residual != 0 && tie.total() >= 0 && ours && residual % tie.factor(tie.total()) == 0) {
                int total = tie.member(tie.total());
                changes.merge(total, -residual / tie.factor(tie.total()), Long::sum);
                changed = true;
            }
        }
        return changed;
    }

    private long residual(Ties.Row tie) {
        long residual = tie.residual();
        for (int member = 0; member < tie.size(); member++) {
            residual += tie.factor(member) * changes.getOrDefault(tie.member(member), 0L);
        }
        return residual;
    }

    private Optional<Fix> fix(BitSet violated) {
        changes.values().removeIf(change -> change == 0);
        int[] cells = new int[changes.size()];
        long[] by = new long[cells.length];
        int next = 0;
        for (Map.Entry<Integer, Long> change : changes.entrySet()) {
            cells[next] = change.getKey();
            by[next] = change.getValue();
            if (!ties.allows(cells[next], ties.value(cells[next]) + by[next])) {
                return Optional.empty();
            }
            next++;
        }
        for (int row = 0; row < ties.rows(); row++) {
            Ties.Row tie = ties.row(row);
            if ((violated.get(row) || !tie.isViolated()) && residual(tie) != 0) {
                return Optional.empty();
            }
        }
        return cells.length == 0
                ? Optional.empty()
                : Optional.of(new Fix(new Changes(cells, by), (BitSet) violated.clone()));
    }
}
