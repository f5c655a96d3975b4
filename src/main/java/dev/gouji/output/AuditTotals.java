package dev.gouji.output;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts an audit's results while they come. */
public final class AuditTotals {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int errors;
    private int warnings;
    private int notWritten;

    /** Counts one more. */
    public void add(AuditLine line) {
        verdicts.merge(line.verdict(), 1, Integer::sum);
        errors += line.errors();
        warnings += line.warnings();
        notWritten += line.failed() && line.verdict() != Verdict.UNREADABLE ? 1 : 0;
    }

    /** How many workbooks have that verdict. */
    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many workbooks there are. */
    public int workbooks() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are not passed: those that failed, and those that could not be read. */
    public int failures() {
        return of(Verdict.FAILED) + of(Verdict.UNREADABLE);
    }

    /** Whether there are findings of that severity or a heavier one. */
    public boolean has(Optional<Severity> severity) {
        return severity.isPresent()
                && ((severity.get().atLeast(Severity.ERROR) && errors > 0)
                        || (severity.get() != Severity.ERROR && errors + warnings > 0));
    }

    /** Whether some workbook could not be read, or its copy not written. */
    public boolean lacks() {
        return of(Verdict.UNREADABLE) + notWritten > 0;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    int notWritten() {
        return notWritten;
    }
}
