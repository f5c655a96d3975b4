package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what may have gone wrong where some connected ties are violated. */
final class Causes {
    private static final int MOST_CELLS = 4;
    private static final int MOST_IN_ALL = 8;

    private final Ties ties;
    private final Plausibility plausibility;
    private final Budget budget;

    Causes(Ties ties, Plausibility plausibility, Budget budget) {
        this.ties = ties;
        this.plausibility = plausibility;
        this.budget = budget;
    }

    /**
     * The covers of the violated ties, the likeliest first; empty where none was found.
     *
     * @param slips fixes of what may have gone wrong in two cells at once
     */
    List<Cover> covers(BitSet violated, List<Fix> slips) {
        List<RankedFix> wholesale = wholesale(violated);
        List<Cover> covers = List.of();
        int smallest = MOST_IN_ALL;
        List<Fix> small = List.of();
        for (int total = 2; total <= smallest && !budget.isSpent(); total++) {
            Set<Fix> fixes = new LinkedHashSet<>(small);
            fixes.addAll(FixSearch.fixes(ties, violated, new Bound(ties, violated, total), budget));
            small = total == 2 ? List.copyOf(fixes) : small;
            for (Fix slip : slips) {
                if (slip.mended().intersects(violated)) {
                    fixes.add(slip);
                }
            }
            List<RankedFix> ranked = new ArrayList<>(wholesale);
            for (Fix fix : fixes) {
                ranked.add(ranked(fix));
            }
            List<Cover> found = CoverSearch.covers(violated, ranked, budget);
            covers = found.isEmpty() ? covers : found;
            smallest = covers.isEmpty() ? smallest : Math.min(MOST_CELLS, smallest(covers));
        }
        return covers;
    }

    private static int smallest(List<Cover> covers) {
        int smallest = Integer.MAX_VALUE;
        for (Cover cover : covers) {
            smallest = Math.min(smallest, cover.size());
        }
        return smallest;
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
