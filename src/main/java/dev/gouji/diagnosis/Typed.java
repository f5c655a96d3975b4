package dev.gouji.diagnosis;

import dev.gouji.table.Address;
import java.math.BigDecimal;

/**
 * A cell that may be wrong.
 *
 * @param cell its number
 * @param blank whether nothing is filled in
 * @param total whether a tie states it as the sum of others
 * @param formula whether a formula reckons it
 * @param from what it counts as
 * @param to what was meant
 */
record Typed(int cell, Address address, boolean blank, boolean total, boolean formula, BigDecimal from, BigDecimal to) {
    double fromSize() {
        return Math.abs(from.doubleValue());
    }

    double toSize() {
        return Math.abs(to.doubleValue());
    }

    /** Whether nothing, or 0, is filled in. */
    boolean isFromNothing() {
        return from.signum() == 0;
    }

    /** How much likelier the meant number is than the one filled in; a total follows from others. */
    double truthGain() {
        return total ? 0 : Priors.truth(to.doubleValue()) - Priors.truth(from.doubleValue());
    }

    boolean isMeantAs(BigDecimal number) {
        return to.compareTo(number) == 0;
    }

    boolean isTypedAs(BigDecimal number) {
        return from.compareTo(number) == 0;
    }
}
