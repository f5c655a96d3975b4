package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds what may have gone wrong where some connected ties are violated. */
final class Causes {
    private static final int MOST_CELLS = 4;

    private final Ties ties;
    private final Plausibility plausibility;
    private final Budget budget;

    Causes(Ties ties, Plausibility plausibility, Budget budget) {
        this.ties = ties;
        this.plausibility = plausibility;
        this.budget = budget;
    }

    /** The covers of the violated ties, the likeliest first; empty where none was found. */
    List<Cover> covers(BitSet violated) {
        List<RankedFix> wholesale = wholesale(violated);
        List<Cover> covers = List.of();
        int most = MOST_CELLS;
        for (int size = 1; size <= most && !budget.isSpent(); size++) {
            List<RankedFix> fixes = new ArrayList<>(wholesale);
            for (Fix fix : FixSearch.fixes(ties, violated, size, budget)) {
                fixes.add(ranked(fix));
            }
            List<Cover> found = CoverSearch.covers(violated, fixes, budget);
            covers = found.isEmpty() ? covers : found;
            most = covers.isEmpty() ? most : Math.min(most, enough(covers));
        }
        return covers;
    }

    /** The cells a fix may have so that no smaller explanation, nor one as small in one piece, is missed. */
    private static int enough(List<Cover> covers) {
        int smallest = Integer.MAX_VALUE;
        for (Cover cover : covers) {
            smallest = Math.min(smallest, cover.size());
        }
        return Math.max(2, smallest > 3 ? smallest - 1 : smallest);
    }

    private RankedFix ranked(Fix fix) {
        List<Slip> slips = plausibility.slips(fix);
        return new RankedFix(fix, slips, Plausibility.logLikelihood(slips));
    }

    private List<RankedFix> wholesale(BitSet violated) {
        Optional<Fix> totals = violated.cardinality() > 1 ? TotalsAgain.fix(ties, violated) : Optional.empty();
        if (totals.isEmpty() || totals.get().size() <= MOST_CELLS) {
            return List.of();
        }
        List<Slip> slips = plausibility.wholesale(totals.get());
        return List.of(new RankedFix(totals.get(), slips, Plausibility.logLikelihood(slips)));
    }
}
