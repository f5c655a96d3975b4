package dev.gouji.diagnosis;

import dev.gouji.finding.ChangePattern;

/** How often things go wrong, and what numbers are usual; found by DiagnosisBenchmark and what is known of typing. */
final class Priors {
    /** That one more thing goes wrong, in a certain cell. */
    static final double SLIP = Math.log(0.004);

    /** What numbers that no pattern explains are spread over, besides their size. */
    private static final double SPREAD = 20;

    private static final double ZERO = 0.75;

    private Priors() {}

    /** How often a slip is of that pattern, where the cell allows it. */
    static double of(ChangePattern pattern) {
        return switch (pattern) {
            case TRANSPOSED_DIGITS -> 0.10;
            case DIGIT_DROPPED, DIGIT_DOUBLED -> 0.09;
            case DIGIT_ADDED -> 0.08;
            case DIGIT_MISTYPED -> 0.10;
            case FACTOR_10 -> 0.07;
            case FACTOR_100 -> 0.04;
            case SIGN -> 0.05;
            case NEIGHBOUR_COLUMN -> 0.08;
            case NEIGHBOUR_ROW -> 0.07;
            case SWAPPED -> 0.06;
            case BLANK -> 0.10;
            case TOTAL_NOT_UPDATED -> 0.10;
            case TOTAL_TYPED_OVER -> 0.07;
            case LAST_YEAR -> 0.07;
            case FORMULA -> 0.30;
            case OTHER -> 0.05;
        };
    }

    /** How likely some number of about that size is. */
    static double someNumber(double size) {
        return 1 / (SPREAD + Math.abs(size));
    }

    /** How likely a cell's true number is that, as a logarithm: mostly 0, small numbers more often than large ones. */
    static double truth(double number) {
        double size = Math.abs(number);
        return size == 0 ? Math.log(ZERO) : Math.log((1 - ZERO) / 8) - Math.log(size + 1);
    }
}
