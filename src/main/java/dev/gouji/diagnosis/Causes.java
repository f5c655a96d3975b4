package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what may have gone wrong where some connected ties are violated. */
final class Causes {
    /** Fixes of so few cells are all looked at, since a slip may hit two cells at once. */
    private static final int FEW = 2;

    /** What is likelier than this is one slip, to which two slips are no alternative. */
    private static final double ONE_SLIP = 2 * Priors.SLIP;

    private static final int MOST_CELLS = 4;
    private static final int MOST_IN_ALL = 8;

    private final Ties ties;
    private final Plausibility plausibility;
    private final Neighbours neighbours;
    private final Effort effort;
    private final Budget budget;

    Causes(Ties ties, Plausibility plausibility, Neighbours neighbours, Effort effort, Budget budget) {
        this.ties = ties;
        this.plausibility = plausibility;
        this.neighbours = neighbours;
        this.effort = effort;
        this.budget = budget;
    }

    /**
     * The covers of the violated ties, the likeliest first; empty where none was found.
     *
     * @param slips fixes of what may have gone wrong in two cells at once
     */
    List<Cover> covers(BitSet violated, List<Fix> slips) {
        Set<Fix> small = small(violated, slips);
        List<Cover> covers = covers(violated, small);
        if (covers.isEmpty() || !isOneSlip(covers.get(0))) {
            for (Fix fix : EntangledSlips.of(ties, neighbours, budget)) {
                if (fix.mended().intersects(violated)) {
                    small.add(fix);
                }
            }
            covers = covers(violated, small);
        }
        for (int total = FEW + 1; total <= enough(covers) && !budget.isSpent(); total++) {
            List<Cover> found = covers(violated, larger(violated, small, total));
            covers = found.isEmpty() ? covers : found;
        }
        return covers;
    }

    /** The covers of a group of ties that two cells explain, and those by three: two slips may do with fewer cells than happened. */
    List<Cover> closer(BitSet group, List<Cover> covers, List<Fix> slips) {
        List<Cover> within = new ArrayList<>();
        for (Cover cover : covers) {
            if (cover.keepsTo(group)) {
                within.add(cover.of(group));
            }
        }
        if (smallest(within) != FEW || isOneSlip(within.get(0)) || budget.isSpent()) {
            return covers;
        }
        Set<Fix> fixes = larger(group, small(group, slips), FEW + 1);
        fixes.removeIf(fix -> !isWithin(fix.mended(), group));
        List<Cover> found = covers(group, fixes);
        return found.isEmpty() ? covers : found;
    }

    private static boolean isOneSlip(Cover cover) {
        return cover.logLikelihood() > ONE_SLIP;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        BitSet outside = (BitSet) some.clone();
        outside.andNot(all);
        return outside.isEmpty();
    }

    /** All fixes of one or two cells. */
    private Set<Fix> small(BitSet violated, List<Fix> slips) {
        Set<Fix> fixes = new LinkedHashSet<>(FixSearch.fixes(ties, Bound.none(ties, violated, FEW), budget));
        fixes.addAll(BalancedPairs.of(ties, violated));
        for (Fix slip : slips) {
            if (slip.mended().intersects(violated)) {
                fixes.add(slip);
            }
        }
        return fixes;
    }

    /** These, and those of more cells that can be a part of an explanation by so many in all. */
    private Set<Fix> larger(BitSet violated, Set<Fix> small, int total) {
        Set<Fix> fixes = new LinkedHashSet<>(small);
        for (int size = FEW + 1; size <= Math.min(total, MOST_CELLS); size++) {
            fixes.addAll(FixSearch.fixes(ties, new Bound(ties, violated, size, total), budget));
        }
        return fixes;
    }

    private List<Cover> covers(BitSet violated, Set<Fix> fixes) {
        List<RankedFix> ranked = new ArrayList<>(wholesale(violated));
        for (Fix fix : fixes) {
            if (!fix.isTwo(ties)) {
                ranked.add(ranked(fix));
            }
        }
        // Time of its own: what was found before time ran out is still put together.
        Budget own = effort.cover();
        List<Cover> covers = CoverSearch.covers(violated, ranked, own);
        budget.add(own);
        return covers;
    }

    /** How many cells explanations may change in all. */
    private static int enough(List<Cover> covers) {
        return covers.isEmpty() ? MOST_IN_ALL : Math.min(MOST_CELLS, smallest(covers));
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
