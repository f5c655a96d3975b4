package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Fixes that together mend ties, each tie by one of them. */
record Cover(List<RankedFix> fixes) {
    private static final int MOST_OF_FIX = 3;

    Cover {
        fixes = List.copyOf(fixes);
    }

    double logLikelihood() {
        double sum = 0;
        for (RankedFix fix : fixes) {
            sum += fix.logLikelihood();
        }
        return sum;
    }

    /** How many things went wrong. */
    int slips() {
        int slips = 0;
        for (RankedFix fix : fixes) {
            // Totals that were all left open are one omission, however many they are.
            slips += Math.min(MOST_OF_FIX, fix.slips().size());
        }
        return slips;
    }

    /** How many cells change. */
    int size() {
        int size = 0;
        for (RankedFix fix : fixes) {
            size += fix.fix().size();
        }
        return size;
    }

    /** The fixes for those ties. */
    Cover of(BitSet ties) {
        List<RankedFix> within = new ArrayList<>();
        for (RankedFix fix : fixes) {
            if (fix.fix().mended().intersects(ties)) {
                within.add(fix);
            }
        }
        return new Cover(within);
    }

    /** Whether no fix mends ties both of these and others. */
    boolean keepsTo(BitSet ties) {
        for (RankedFix fix : fixes) {
            BitSet mended = fix.fix().mended();
            if (mended.intersects(ties)) {
                BitSet outside = (BitSet) mended.clone();
                outside.andNot(ties);
                if (!outside.isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
