package dev.gouji.audit;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Correction;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Report;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.write.Corrector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Corrects a workbook in memory by what its diagnoses suggest.
 *
 * @param above how sure a suggestion has to be, from 0 to 1
 * @param force whether signed workbooks are corrected too
 * @param language the language of the notes at corrected cells
 */
public record WorkbookFix(ReportReader reader, double above, boolean force, Language language) {
    /**
     * The corrected workbook with what a check of it finds; a correction is made only where its ties then hold and no other
     * tie breaks.
     *
     * @param checked what was found before
     * @param check checks a report like that before
     */
    public Fixed fix(OpenedReport opened, CheckResult checked, Function<Report, CheckResult> check)
            throws WorkbookException {
        List<Correction> corrections = new ArrayList<>();
        SourceFile corrected;
        try (Corrector file = Corrector.of(opened.source(), opened.workbook(), reader.limits(), force)) {
            CheckResult now = checked;
            for (Diagnosis diagnosis : checked.diagnoses()) {
                Optional<Alternative> first = diagnosis.alternatives().stream().findFirst();
                if (first.isPresent() && first.get().score() < above) {
                    corrections.addAll(Correction.of(first.get(), change -> CorrectionOutcome.SCORE_TOO_LOW));
                } else if (first.isPresent()) {
                    Corrector.Attempt attempt = file.attempt(first.get().changes());
                    Optional<CheckResult> then = attempt.isWhole()
                            ? reader.recognised(attempt.workbook()).map(check)
                            : Optional.empty();
                    if (then.isPresent() && settles(diagnosis, now, then.get())) {
                        file.keep(attempt);
                        now = then.get();
                        corrections.addAll(Correction.of(first.get(), change -> attempt.outcome(change.origin())));
                    } else {
                        corrections.addAll(refused(first.get(), attempt));
                    }
                }
            }
            corrected = file.corrected(corrections, language);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        OpenedReport again = reader.read(corrected);
        return new Fixed(again, check.apply(again.report()).corrected(corrections));
    }

    private static boolean settles(Diagnosis diagnosis, CheckResult before, CheckResult after) {
        Set<String> allowed = errors(before);
        allowed.removeAll(diagnosis.findings());
        return allowed.containsAll(errors(after));
    }

    private static Set<String> errors(CheckResult result) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.ERROR) {
                ids.add(finding.id());
            }
        }
        return ids;
    }

    private static List<Correction> refused(Alternative alternative, Corrector.Attempt attempt) {
        CorrectionOutcome instead = attempt.isWhole() ? CorrectionOutcome.NOT_TIED : CorrectionOutcome.OTHER_CELL;
        return Correction.of(alternative, change -> {
            CorrectionOutcome own = attempt.outcome(change.origin());
            return own.isApplied() ? instead : own;
        });
    }

    /** All that would have been corrected, for a workbook of which no corrected copy was written. */
    public List<Correction> notWritten(CheckResult checked) {
        List<Correction> corrections = new ArrayList<>();
        for (Diagnosis diagnosis : checked.diagnoses()) {
            diagnosis.alternatives().stream()
                    .limit(1)
                    .map(first -> Correction.of(
                            first,
                            change -> first.score() < above
                                    ? CorrectionOutcome.SCORE_TOO_LOW
                                    : CorrectionOutcome.NOT_WRITTEN))
                    .forEach(corrections::addAll);
        }
        return corrections;
    }

    /**
     * The outcome.
     *
     * @param opened the corrected workbook, which stands in no file yet
     * @param result what a check of it finds, with what was corrected
     */
    public record Fixed(OpenedReport opened, CheckResult result) {}
}
