package dev.gouji.diagnosis;

import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How likely it is that a fix undoes what went wrong. */
final class Plausibility {
    private static final double ANOTHER_TOTAL = -1.5;

    private final Ties ties;
    private final SingleSlips singles;
    private final DoubleSlips doubles;

    Plausibility(Ties ties, SingleSlips singles, DoubleSlips doubles) {
        this.ties = ties;
        this.singles = singles;
        this.doubles = doubles;
    }

    /** A fix as slips, the likeliest way. */
    List<Slip> slips(Fix fix) {
        List<Typed> typed = new ArrayList<>();
        for (int index = 0; index < fix.size(); index++) {
            typed.add(typed(fix, index));
        }
        return best(typed);
    }

    /** A fix of many totals: what kept one of them from being filled in kept the others too. */
    List<Slip> wholesale(Fix fix) {
        List<Slip> slips = new ArrayList<>();
        for (int index = 0; index < fix.size(); index++) {
            Typed typed = typed(fix, index);
            Slip slip = singles.slip(typed);
            boolean another = index > 0 && typed.isFromNothing();
            slips.add(new Slip(slip.cells(), slip.pattern(), another ? ANOTHER_TOTAL : slip.logLikelihood()));
        }
        return slips;
    }

    private List<Slip> best(List<Typed> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Typed first = typed.get(0);
        List<Slip> best = with(singles.slip(first), typed, first, null);
        for (Typed other : typed.subList(1, typed.size())) {
            Slip both = first.formula() || other.formula() ? null : doubles.slip(first, other);
            if (both != null) {
                List<Slip> paired = with(both, typed, first, other);
                best = logLikelihood(paired) > logLikelihood(best) ? paired : best;
            }
        }
        return best;
    }

    private List<Slip> with(Slip slip, List<Typed> typed, Typed first, @Nullable Typed other) {
        List<Typed> rest = new ArrayList<>(typed);
        rest.remove(first);
        if (other != null) {
            rest.remove(other);
        }
        List<Slip> slips = new ArrayList<>(List.of(slip));
        slips.addAll(best(rest));
        return slips;
    }

    private Typed typed(Fix fix, int index) {
        int cell = fix.cell(index);
        long value = ties.value(cell);
        boolean total = false;
        for (int row = 0; row < ties.rowsOf(cell); row++) {
            Ties.Row tie = ties.row(ties.rowOf(cell, row));
            total |= tie.total() >= 0 && tie.member(tie.total()) == cell;
        }
        Address address = ties.figure(cell).address();
        return new Typed(
                cell,
                address,
                ties.figure(cell).isBlank(),
                total,
                !ties.isTyped(cell),
                BigDecimal.valueOf(value, ties.scale()),
                BigDecimal.valueOf(value + fix.change(index), ties.scale()));
    }

    static double logLikelihood(List<Slip> slips) {
        double sum = 0;
        for (Slip slip : slips) {
            sum += slip.logLikelihood();
        }
        return sum;
    }
}
