package dev.gouji.finding;

import dev.gouji.table.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking one workbook came to.
 *
 * @param file the file as the person named it
 * @param report what was read; null where nothing could be
 * @param failure why the file could not be read, or, beside a report, why the findings could not be written
 */
public record CheckResult(
        String file,
        @Nullable Report report,
        List<Finding> findings,
        RuleCounts rules,
        @Nullable Failure failure) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** A workbook that could not be read. */
    public static CheckResult unreadable(String file, Failure failure) {
        return new CheckResult(file, null, List.of(), RuleCounts.NONE, failure);
    }

    /** The same result for a workbook whose findings could not be written. */
    public CheckResult notWritten(Failure reason) {
        return new CheckResult(file, report, findings, rules, reason);
    }

    /** The one verdict that every output shows. */
    public Verdict verdict() {
        return report == null ? Verdict.UNREADABLE : Verdict.of(findings);
    }

    /** The number of findings of that severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
