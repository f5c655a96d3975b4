package dev.gouji.output;

import java.math.BigDecimal;

/** A number written plainly: no exponent, no zeros behind the last digit that counts. */
public final class PlainNumber {
    // No cell holds more; beyond it a plain writing would be as long as the exponent says.
    static final int MOST_DIGITS = 400;

    private PlainNumber() {}

    /** The number in digits. */
    public static String of(BigDecimal number) {
        return isOversized(number)
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether the number has more digits, or a larger exponent, than any figure of a report. */
    static boolean isOversized(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
    }
}
