package dev.gouji.audit;

import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.run.Attempt;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.rule.PreviousReport;
import dev.gouji.table.Report;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.write.CopyPlace;
import dev.gouji.workbook.write.FindingsWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Checks submissions, each on its own; several threads may.
 *
 * @param writer knows what earlier checks left in and beside workbooks
 * @param units knows what the units below an agency add up to
 * @param copies where annotated copies go; null where none are wanted
 */
public record SubmissionCheck(
        ReportReader reader,
        WorkbookCheck check,
        PreviousReports previous,
        FindingsWriter writer,
        UnitsBelow units,
        @Nullable AnnotatedCopies copies) {

    /** What becomes of a submission whose file was loaded. */
    public SubmissionResult check(Submission submission, SourceFile source, Attempt attempt) {
        String sha256 = source.sha256();
        OpenedReport opened;
        try {
            opened = reader.read(source);
        } catch (WorkbookException e) {
            return unreadable(submission, sha256, e, attempt);
        }
        Report report = opened.report();
        PreviousReport before = previous.of(report).orElse(null);
        CheckResult checked =
                check.check(submission.file(), report, before, null, units.sums(submission.file(), report));
        CheckResult result = writer.earlier(source, opened.workbook(), checked, source.path())
                .map(checked::after)
                .orElse(checked);
        return copies == null || attempt.isLate() || units.isAwaited(report)
                ? new SubmissionResult(result, sha256, null)
                : copied(copies, opened, result, sha256, attempt);
    }

    /** The result of a submission that could not be read. */
    public static SubmissionResult unreadable(
            Submission submission, String sha256, WorkbookException problem, Attempt attempt) {
        if (problem.getCause() instanceof OutOfMemoryError hungry && !attempt.isAlone()) {
            throw hungry;
        }
        LoggerFactory.getLogger(SubmissionCheck.class).debug("{} cannot be read", submission.file(), problem);
        return new SubmissionResult(CheckResult.unreadable(submission.file(), problem.failure()), sha256, null);
    }

    /** The result of a submission that took too long. */
    public static SubmissionResult tooLate(Submission submission, Duration time) {
        Failure failure = new Failure(FailureCode.TIMEOUT, TimeLimit.exceeded(time));
        return new SubmissionResult(CheckResult.unreadable(submission.file(), failure), "", null);
    }

    /** The result of a submission on which the program failed. */
    public static SubmissionResult failed(Submission submission, Throwable problem) {
        return new SubmissionResult(Unforeseen.result(submission.file(), problem), "", null);
    }

    private static SubmissionResult copied(
            AnnotatedCopies copies, OpenedReport opened, CheckResult result, String sha256, Attempt attempt) {
        try {
            CopyPlace place = copies.place(result.file());
            CheckResult explained = copies.explained(opened, result, place);
            AuditCopy copy = copies.write(opened, explained, place);
            if (attempt.isLate()) {
                copies.remove(copy);
            }
            return new SubmissionResult(explained, sha256, copy);
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(SubmissionCheck.class).debug("no copy of {}", result.file(), e);
            return new SubmissionResult(result.notWritten(e.failure()), sha256, null);
        }
    }
}
