package dev.gouji.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as Excel has them: binary fractions of which it keeps and shows 15 significant digits. */
public final class ExcelNumber {
    private static final int DIGITS = 15;
    private static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_UP);

    private ExcelNumber() {}

    /** The finite number, rounded to the digits that Excel keeps, without trailing zeros. */
    public static BigDecimal of(double number) {
        return plain(new BigDecimal(number).round(PRECISION).stripTrailingZeros());
    }

    /** The number that a file's text states; nothing where the text is no finite decimal number. */
    public static Optional<BigDecimal> parse(String text) {
        int length = text.length();
        int at = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int digits = 0;
        int point = -1;
        long unscaled = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                // Further digits do not fit a long; such texts go the slow way, which reads them again.
                unscaled = digits < DIGITS ? unscaled * 10 + (c - '0') : unscaled;
                digits++;
            } else if (c == '.' && point < 0) {
                point = digits;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return Optional.empty();
        }
        if (at == length && digits <= DIGITS) {
            long signed = text.charAt(0) == '-' ? -unscaled : unscaled;
            return Optional.of(point < 0 ? BigDecimal.valueOf(signed) : fraction(signed, digits - point));
        }
        return at == length || isExponent(text, at) ? finite(Double.parseDouble(text)) : Optional.empty();
    }

    private static BigDecimal fraction(long unscaled, int scale) {
        long rest = unscaled;
        int places = scale;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        return BigDecimal.valueOf(rest, places);
    }

    private static Optional<BigDecimal> finite(double number) {
        return Double.isFinite(number) ? Optional.of(of(number)) : Optional.empty();
    }

    private static boolean isExponent(String text, int start) {
        int at = start + 1;
        if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > first && at == text.length();
    }

    /** One form for equal numbers: 100 rather than 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
