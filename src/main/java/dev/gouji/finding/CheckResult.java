package dev.gouji.finding;

import dev.gouji.table.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What checking one workbook came to.
 *
 * @param file the file as the person named it
 * @param report what was read; null where nothing could be
 * @param diagnoses what may be wrong where ties do not hold
 * @param progress what changed since an earlier check; null where there was none
 * @param corrections what was corrected in a copy, and what not, where that was asked for; the findings are then the copy's
 * @param failure why the file could not be read, or, beside a report, why the findings could not be written
 */
public record CheckResult(
        String file,
        @Nullable Report report,
        List<Finding> findings,
        List<Diagnosis> diagnoses,
        RuleCounts rules,
        @Nullable Progress progress,
        @Nullable List<Correction> corrections,
        @Nullable Failure failure) {
    public CheckResult {
        findings = List.copyOf(findings);
        diagnoses = List.copyOf(diagnoses);
        corrections = corrections == null ? null : List.copyOf(corrections);
    }

    /** A workbook that was checked. */
    public static CheckResult checked(String file, Report report, List<Finding> findings, RuleCounts rules) {
        return new CheckResult(file, report, findings, List.of(), rules, null, null, null);
    }

    /** A workbook that could not be read. */
    public static CheckResult unreadable(String file, Failure failure) {
        return new CheckResult(file, null, List.of(), List.of(), RuleCounts.NONE, null, null, failure);
    }

    /** The same result with what may be wrong. */
    public CheckResult diagnosed(List<Diagnosis> as) {
        return new CheckResult(file, report, findings, as, rules, progress, corrections, failure);
    }

    /** The diagnosis that explains the finding; nothing where there is none. */
    public Optional<Diagnosis> diagnosis(Finding finding) {
        for (Diagnosis diagnosis : diagnoses) {
            if (diagnosis.findings().contains(finding.id())) {
                return Optional.of(diagnosis);
            }
        }
        return Optional.empty();
    }

    /** The findings in their order, but what one diagnosis explains stands together, where the first of it would stand. */
    public List<Finding> together(List<Finding> some) {
        if (diagnoses.isEmpty()) {
            return some;
        }
        Set<Finding> ordered = new LinkedHashSet<>();
        for (Finding finding : some) {
            ordered.add(finding);
            List<String> explained = diagnosis(finding).map(Diagnosis::findings).orElse(List.of());
            some.stream().filter(other -> explained.contains(other.id())).forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /** The same result with what an earlier check left: the explanations to its findings, and what has changed since. */
    public CheckResult after(EarlierRun earlier) {
        List<Finding> explained = findings.stream().map(earlier::explain).toList();
        return new CheckResult(
                file, report, explained, diagnoses, rules, earlier.progress(findings), corrections, failure);
    }

    /** The same result with an earlier check's explanations to findings that have none, as if nothing had changed since. */
    public CheckResult explained(EarlierRun earlier) {
        List<Finding> explained = findings.stream()
                .map(finding -> finding.explanation().isEmpty() ? earlier.explain(finding) : finding)
                .toList();
        return new CheckResult(file, report, explained, diagnoses, rules, progress, corrections, failure);
    }

    /** The same result for a workbook whose findings could not be written. */
    public CheckResult notWritten(Failure reason) {
        return new CheckResult(file, report, findings, diagnoses, rules, progress, corrections, reason);
    }

    /** The same result with what was corrected in a copy of the workbook. */
    public CheckResult corrected(List<Correction> as) {
        return new CheckResult(file, report, findings, diagnoses, rules, progress, as, failure);
    }

    /** The one verdict that every output shows. */
    public Verdict verdict() {
        return report == null ? Verdict.UNREADABLE : Verdict.of(findings);
    }

    /** The verdict in words, with the number of explained warnings where there are any. */
    public Wording verdictWords() {
        Wording word = verdict().word();
        long explained = explained();
        return explained == 0
                ? word
                : new Wording(word.zh() + "（已说明 " + explained + " 项）", word.en() + " (" + explained + " explained)");
    }

    /** The number of findings of that severity that stand: explained warnings are counted apart. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity && !finding.isExplained() ? 1 : 0;
        }
        return count;
    }

    /** How many mistakes the findings of that severity that stand probably come down to. */
    public long mistakes(Severity severity) {
        long mistakes = count(severity);
        for (Diagnosis diagnosis : diagnoses) {
            long own = findings.stream()
                    .filter(finding -> finding.severity() == severity && !finding.isExplained())
                    .filter(finding -> diagnosis.findings().contains(finding.id()))
                    .count();
            mistakes -= Math.max(0, own - diagnosis.mistakes());
        }
        return mistakes;
    }

    /** The number of findings of that severity, and of the mistakes that they come down to where those are fewer. */
    public Wording countWords(Severity severity) {
        long count = count(severity);
        long mistakes = mistakes(severity);
        boolean fewer = mistakes < count;
        return new Wording(
                severity.word().zh() + " " + count + (fewer ? "（可能出自 " + mistakes + " 处）" : ""),
                severity.word().en() + " " + count
                        + (fewer ? " (probably " + mistakes + (mistakes == 1 ? " mistake)" : " mistakes)") : ""));
    }

    /** The number of warnings that the department has explained. */
    public long explained() {
        return findings.stream().filter(Finding::isExplained).count();
    }
}
