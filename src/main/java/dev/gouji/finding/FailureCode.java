package dev.gouji.finding;

/** Why a file could not be read or written, in the stable codes of the JSON output. */
public enum FailureCode {
    NOT_FOUND("not-found"),
    NOT_A_WORKBOOK("not-a-workbook"),
    UNSUPPORTED_FORMAT("unsupported-format"),
    ENCRYPTED("encrypted"),
    CORRUPT("corrupt"),
    TOO_LARGE("too-large"),
    TIMEOUT("timeout"),
    NO_TABLES("no-tables"),
    LOCKED("locked"),
    IO("io");

    private final String code;

    FailureCode(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
