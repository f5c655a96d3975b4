package dev.gouji.diagnosis;

import java.util.List;

/** A fix with what it says went wrong. */
record RankedFix(Fix fix, List<Slip> slips, double logLikelihood) {
    RankedFix {
        slips = List.copyOf(slips);
    }
}
