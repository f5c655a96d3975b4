package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all smallest fixes: at least one cell of a violated tie must change, and where the changes so far contradict each other,
 * at least one cell of the contradiction.
 */
final class FixSearch {
    private static final int BITS_A_CELL = 15;

    private final Ties ties;
    private final Budget budget;
    private final Bound bound;
    private final long[] sums;
    private final Set<Long> seen = new HashSet<>();
    private final List<Fix> found = new ArrayList<>();

    private FixSearch(Ties ties, Budget budget, Bound bound) {
        this.ties = ties;
        this.budget = budget;
        this.bound = bound;
        this.sums = new long[ties.cells()];
    }

    /** The fixes within the bound. */
    static List<Fix> fixes(Ties ties, Bound bound, Budget budget) {
        FixSearch search = new FixSearch(ties, budget, bound);
        for (int row : bound.roots()) {
            Ties.Row tie = ties.row(row);
            for (int index = 0; index < tie.size(); index++) {
                search.visit(new int[] {tie.member(index)});
            }
        }
        return search.found;
    }

    private void visit(int[] set) {
        if (!seen.add(key(set)) || !bound.allows(set) || budget.step()) {
            return;
        }
        Elimination elimination = new Elimination(ties, set);
        if (elimination.isDependent()) {
            return;
        }
        if (!elimination.isContradictory()) {
            long[] changes = elimination.changes();
            if (changes.length > 0) {
                found.add(new Fix(new Changes(set, changes), ties.violatedOf(set)));
            }
            return;
        }
        if (set.length < bound.most()) {
            for (int cell : elimination.candidates(set.length + 1 == bound.most(), sums)) {
                visit(with(set, cell));
            }
        }
    }

    private static int[] with(int[] set, int cell) {
        int[] more = Arrays.copyOf(set, set.length + 1);
        more[set.length] = cell;
        Arrays.sort(more);
        return more;
    }

    private static long key(int[] set) {
        long key = 0;
        for (int cell : set) {
            key = (key << BITS_A_CELL) + cell + 1;
        }
        return key;
    }
}
