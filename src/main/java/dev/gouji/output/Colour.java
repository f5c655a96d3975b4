package dev.gouji.output;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;

/** The colours of text on a terminal. */
enum Colour {
    RED("31"),
    YELLOW("33"),
    BLUE("34"),
    GREEN("32"),
    BOLD("1");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The text in this colour, and everything behind it in the terminal's own. */
    String paint(String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }

    /** The colour of a severity. */
    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        };
    }

    /** The colour of a verdict. */
    static Colour of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> GREEN;
            case WARNINGS -> YELLOW;
            case FAILED, UNREADABLE -> RED;
        };
    }
}
