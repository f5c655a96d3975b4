package dev.gouji.table;

import java.util.Optional;

/** Reads whole numbers in Chinese numerals: 二十一, 一百零五, 两千三百, 一万二千, 贰拾, and digit by digit as in 二〇三. */
public final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String TENS = "十百千";
    private static final String OTHER_TENS = "拾佰仟";
    private static final int LONGEST = 15;

    private ChineseNumeral() {}

    /** The number; empty where the text is none, or not well-formed. */
    public static Optional<Long> read(String text) {
        String plain = text.replace('两', '二').replace('○', '〇');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        boolean byDigits = plain.length() > 1 && plain.chars().allMatch(c -> digit((char) c) >= 0);
        return byDigits ? digits(plain) : number(plain);
    }

    private static Optional<Long> digits(String text) {
        long number = 0;
        for (int at = 0; at < text.length(); at++) {
            number = number * 10 + digit(text.charAt(at));
        }
        return Optional.of(number);
    }

    private static Optional<Long> number(String text) {
        int tenThousands = text.indexOf('万');
        if (tenThousands < 0) {
            return belowTenThousand(text);
        }
        Optional<Long> high = belowTenThousand(text.substring(0, tenThousands));
        String rest = text.substring(tenThousands + 1);
        Optional<Long> low = rest.isEmpty() ? Optional.of(0L) : belowTenThousand(rest);
        return high.filter(number -> number > 0).flatMap(h -> low.map(l -> h * 10_000 + l));
    }

    /** Units must descend, and each digit but the last needs one. */
    private static Optional<Long> belowTenThousand(String text) {
        long number = 0;
        int pending = -1;
        int lastUnit = TENS.length();
        boolean zeroBefore = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int unit = Math.max(TENS.indexOf(c), OTHER_TENS.indexOf(c));
            int digit = digit(c);
            if (unit >= 0 && unit < lastUnit && (pending > 0 || (unit == 0 && at == 0))) {
                number += Math.max(pending, 1) * power(unit + 1);
                pending = -1;
                lastUnit = unit;
                zeroBefore = false;
            } else if (digit == 0 && pending < 0 && !zeroBefore) {
                zeroBefore = true;
            } else if (digit > 0 && pending < 0) {
                pending = digit;
            } else {
                return Optional.empty();
            }
        }
        boolean leftOver = pending > 0 && lastUnit > 0 && lastUnit < TENS.length() && !zeroBefore;
        boolean bareZero = zeroBefore && pending < 0 && text.length() > 1;
        // 三百五 may be 305 or, as it is spoken, 350.
        return text.isEmpty() || leftOver || bareZero ? Optional.empty() : Optional.of(number + Math.max(pending, 0));
    }

    private static long power(int exponent) {
        long power = 1;
        for (int times = 0; times < exponent; times++) {
            power *= 10;
        }
        return power;
    }

    private static int digit(char c) {
        return Math.max(DIGITS.indexOf(c), OTHER_DIGITS.indexOf(c));
    }
}
