package dev.gouji.finding;

import java.util.Collection;

/** What a workbook's check comes to. */
public enum Verdict {
    PASSED("passed", new Wording("通过", "Passed")),
    WARNINGS("warnings", new Wording("通过，有待核实事项", "Passed with warnings")),
    FAILED("failed", new Wording("未通过", "Failed")),
    UNREADABLE("unreadable", new Wording("未能读取", "Unreadable"));

    private final String code;
    private final Wording word;

    Verdict(String code, Wording word) {
        this.code = code;
        this.word = word;
    }

    /** The verdict that these findings give; a warning that is explained stands no longer. */
    public static Verdict of(Collection<Finding> findings) {
        Verdict verdict = PASSED;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return FAILED;
            }
            verdict = finding.severity() == Severity.WARNING && !finding.isExplained() ? WARNINGS : verdict;
        }
        return verdict;
    }

    /** The stable code, as in JSON. */
    public String code() {
        return code;
    }

    /** The words people read. */
    public Wording word() {
        return word;
    }
}
