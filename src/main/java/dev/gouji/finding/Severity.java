package dev.gouji.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** A hard check: must be corrected. */
    ERROR("error", new Wording("错误", "Error")),
    /** A soft check: must be verified, and corrected or explained. */
    WARNING("warning", new Wording("警告", "Warning")),
    /** For information. */
    INFO("info", new Wording("提示", "Info"));

    private final String code;
    private final Wording word;

    Severity(String code, Wording word) {
        this.code = code;
        this.word = word;
    }

    /** The stable code, as in JSON and on the command line. */
    public String code() {
        return code;
    }

    /** The word people read. */
    public Wording word() {
        return word;
    }

    /** Whether this severity is as heavy as the other, or heavier. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
