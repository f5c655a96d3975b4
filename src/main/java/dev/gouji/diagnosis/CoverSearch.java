package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Puts fixes together to covers of all violated ties, the likeliest. */
final class CoverSearch {
    /** Covers less likely than the best by this, as a logarithm, do not count. */
    private static final double FAINT = 9;

    private static final int MOST_COVERS = 4000;

    private final List<RankedFix> fixes;
    private final Budget budget;
    private final List<Cover> found = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;
    private boolean cut;

    private CoverSearch(List<RankedFix> fixes, Budget budget) {
        this.fixes = fixes;
        this.budget = budget;
    }

    /** The covers of the ties, the likeliest first. */
    static List<Cover> covers(BitSet violated, List<RankedFix> fixes, Budget budget) {
        List<RankedFix> sorted = new ArrayList<>(fixes);
        sorted.sort(Comparator.comparingDouble(RankedFix::logLikelihood).reversed());
        CoverSearch search = new CoverSearch(sorted, budget);
        search.cover(violated, new ArrayList<>(), 0);
        search.found.removeIf(cover -> cover.logLikelihood() < search.best - FAINT);
        search.found.sort(Comparator.comparingDouble(Cover::logLikelihood).reversed());
        return search.found;
    }

    private void cover(BitSet open, List<RankedFix> chosen, double logLikelihood) {
        if (open.isEmpty()) {
            found.add(new Cover(chosen));
            best = Math.max(best, logLikelihood);
            cut |= found.size() >= MOST_COVERS;
            return;
        }
        for (RankedFix fix : rarest(open)) {
            double both = logLikelihood + fix.logLikelihood();
            if (cut || both < best - FAINT || budget.step()) {
                return;
            }
            if (overlaps(chosen, fix)) {
                continue;
            }
            BitSet left = (BitSet) open.clone();
            left.andNot(fix.fix().mended());
            chosen.add(fix);
            cover(left, chosen, both);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static boolean overlaps(List<RankedFix> chosen, RankedFix fix) {
        for (RankedFix other : chosen) {
            if (other.fix().overlaps(fix.fix())) {
                return true;
            }
        }
        return false;
    }

    /** The fixes for the open tie that has the fewest. */
    private List<RankedFix> rarest(BitSet open) {
        List<List<RankedFix>> byTie = new ArrayList<>();
        for (int tie = 0; tie < open.length(); tie++) {
            byTie.add(new ArrayList<>());
        }
        for (RankedFix fix : fixes) {
            BitSet mended = fix.fix().mended();
            BitSet outside = (BitSet) mended.clone();
            outside.andNot(open);
            for (int tie = outside.isEmpty() ? mended.nextSetBit(0) : -1; tie >= 0; tie = mended.nextSetBit(tie + 1)) {
                byTie.get(tie).add(fix);
            }
        }
        List<RankedFix> rarest = fixes;
        for (int tie = open.nextSetBit(0); tie >= 0; tie = open.nextSetBit(tie + 1)) {
            rarest = rarest == fixes || byTie.get(tie).size() < rarest.size() ? byTie.get(tie) : rarest;
        }
        return rarest;
    }
}
