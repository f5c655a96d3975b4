package dev.gouji.cli;

import dev.gouji.audit.AuditCopy;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.SubmissionResult;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.folder.SubmissionFiles;
import dev.gouji.audit.register.SubmittedWorkbook;
import dev.gouji.audit.run.Attempt;
import dev.gouji.audit.run.Worker;
import dev.gouji.finding.WorkbookException;
import dev.gouji.output.AuditLine;
import dev.gouji.output.AuditLineWriter;
import dev.gouji.output.EarlierAudit;
import dev.gouji.output.WrittenSheet;
import dev.gouji.table.Report;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks submissions, or takes over what an earlier run came to; one for each thread. */
final class AuditWorker implements Worker<Submission, AuditedSubmission> {
    private final SubmissionFiles files;
    private final SubmissionCheck check;
    private final AuditLineWriter lines;
    private final EarlierAudit earlier;
    private final Dependence dependence;
    private final Duration timeout;
    private final AtomicInteger reused;

    /** @param reused counts what was taken over */
    AuditWorker(
            SubmissionCheck check,
            AuditLineWriter lines,
            EarlierAudit earlier,
            Dependence dependence,
            Duration timeout,
            AtomicInteger reused) {
        this.check = check;
        this.files = new SubmissionFiles(check.reader().limits());
        this.lines = lines;
        this.earlier = earlier;
        this.dependence = dependence;
        this.timeout = timeout;
        this.reused = reused;
    }

    @Override
    public AuditedSubmission work(Submission submission, Attempt attempt) {
        SourceFile source;
        try {
            source = files.load(submission);
        } catch (WorkbookException e) {
            return audited(submission, SubmissionCheck.unreadable(submission, "", e, attempt));
        }
        Optional<AuditedSubmission> known = known(submission, source);
        if (known.isPresent()) {
            reused.incrementAndGet();
            return known.get();
        }
        return audited(submission, check.check(submission, source, attempt));
    }

    private Optional<AuditedSubmission> known(Submission submission, SourceFile source) {
        try {
            Optional<AuditLine> line = earlier.find(
                    submission.file(), source.sha256(), (agency, year) -> dependence.lasting(submission, agency, year));
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AuditedSubmission(
                            line.get(), SubmittedWorkbook.of(line.get().workbook())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AuditedSubmission tooLate(Submission submission) {
        return audited(submission, SubmissionCheck.tooLate(submission, timeout));
    }

    @Override
    public AuditedSubmission failed(Submission submission, Throwable problem) {
        return audited(submission, SubmissionCheck.failed(submission, problem));
    }

    private AuditedSubmission audited(Submission submission, SubmissionResult result) {
        AuditCopy copy = result.copy();
        Optional<Report> report = Optional.ofNullable(result.result().report());
        AuditLine line = lines.line(
                result.result(),
                result.sha256(),
                copy == null ? null : new WrittenSheet(copy.file(), copy.sheet(), copy.instead()),
                dependence.of(
                        submission,
                        report.flatMap(Report::agency).orElse(null),
                        report.flatMap(Report::year).orElse(null)));
        return new AuditedSubmission(line, SubmittedWorkbook.of(result.result()));
    }

    @Override
    public void close() {
        files.close();
    }
}
