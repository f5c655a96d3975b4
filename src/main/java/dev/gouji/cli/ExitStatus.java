package dev.gouji.cli;

/** What the process tells the shell. */
enum ExitStatus {
    /** Nothing at or above the severity of {@code --fail-on}. */
    CLEAN(0),
    /** Findings at or above it. */
    FINDINGS(1),
    /** Wrong usage. */
    USAGE(2),
    /** At least one input could not be read or written. */
    FAILURE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The weightier of both. */
    ExitStatus and(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
