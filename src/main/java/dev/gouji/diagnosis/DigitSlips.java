package dev.gouji.diagnosis;

/** How many ways lead from one number's digits to another's, by one slip of the fingers. */
final class DigitSlips {
    private final String meant;
    private final String typed;

    /** Of numbers that are not negative, written in digits. */
    DigitSlips(String meant, String typed) {
        this.meant = meant;
        this.typed = typed;
    }

    /** The likelihood that two adjacent digits were exchanged, given that such a slip happened. */
    double transposed() {
        int ways = 0;
        int all = 0;
        for (int at = 0; at + 1 < meant.length(); at++) {
            boolean leading = at == 0 && meant.charAt(1) == '0';
            if (meant.charAt(at) != meant.charAt(at + 1) && !leading) {
                all++;
                String other =
                        meant.substring(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.substring(at + 2);
                ways += typed.equals(other) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) ways / all;
    }

    /** The likelihood that a digit was left out. */
    double dropped() {
        int ways = 0;
        for (int at = 0; at < meant.length() && meant.length() > 1; at++) {
            ways += isTyped(meant.substring(0, at) + meant.substring(at + 1)) ? 1 : 0;
        }
        return (double) ways / meant.length();
    }

    /** The likelihood that a digit was typed twice. */
    double doubled() {
        int ways = 0;
        for (int at = 0; at < meant.length(); at++) {
            ways += isTyped(meant.substring(0, at + 1) + meant.substring(at)) ? 1 : 0;
        }
        return (double) ways / meant.length();
    }

    /** The likelihood that a digit came in. */
    double added() {
        int ways = 0;
        if (typed.length() == meant.length() + 1) {
            for (int at = 0; at < typed.length(); at++) {
                ways += (typed.substring(0, at) + typed.substring(at + 1)).equals(meant) ? 1 : 0;
            }
        }
        return ways / (10.0 * (meant.length() + 1));
    }

    /** The likelihood that a digit was typed for another. */
    double mistyped() {
        int differences = 0;
        for (int at = 0; at < meant.length() && meant.length() == typed.length(); at++) {
            differences += meant.charAt(at) == typed.charAt(at) ? 0 : 1;
        }
        return differences == 1 ? 1 / (9.0 * meant.length()) : 0;
    }

    /** Zeros before a number do not stand in a cell. */
    private boolean isTyped(String digits) {
        int first = 0;
        while (first + 1 < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return typed.equals(digits.substring(first));
    }
}
