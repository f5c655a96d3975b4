package dev.gouji.output;

import dev.gouji.finding.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts an audit's results while they come. */
public final class AuditTotals {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Integer, Integer> years = new TreeMap<>();
    private int errors;
    private int warnings;
    private int notWritten;

    /** Counts one more. */
    public void add(AuditLine line) {
        verdicts.merge(line.verdict(), 1, Integer::sum);
        if (line.year() != null) {
            years.merge(line.year(), 1, Integer::sum);
        }
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

    /** The year that most workbooks name, of several the latest; null where none names one. */
    public @Nullable Integer year() {
        Integer most = null;
        for (Map.Entry<Integer, Integer> year : years.entrySet()) {
            if (most == null || year.getValue() >= years.getOrDefault(most, 0)) {
                most = year.getKey();
            }
        }
        return most;
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
