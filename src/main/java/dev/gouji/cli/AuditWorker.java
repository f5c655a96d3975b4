package dev.gouji.cli;

import dev.gouji.audit.AuditCopy;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.SubmissionResult;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.folder.SubmissionFiles;
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

/** Makes submissions into lines, or takes over those of an earlier run; one for each thread. */
final class AuditWorker implements Worker<Submission, AuditLine> {
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
    public AuditLine work(Submission submission, Attempt attempt) {
        SourceFile source;
        try {
            source = files.load(submission);
        } catch (WorkbookException e) {
            return line(submission, SubmissionCheck.unreadable(submission, "", e, attempt));
        }
        Optional<AuditLine> known = known(submission, source);
        if (known.isPresent()) {
            reused.incrementAndGet();
            return known.get();
        }
        return line(submission, check.check(submission, source, attempt));
    }

    private Optional<AuditLine> known(Submission submission, SourceFile source) {
        try {
            return earlier.find(
                    submission.file(), source.sha256(), (agency, year) -> dependence.lasting(submission, agency, year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AuditLine tooLate(Submission submission) {
        return line(submission, SubmissionCheck.tooLate(submission, timeout.toSeconds()));
    }

    @Override
    public AuditLine failed(Submission submission, Throwable problem) {
        return line(submission, SubmissionCheck.failed(submission, problem));
    }

    private AuditLine line(Submission submission, SubmissionResult result) {
        AuditCopy copy = result.copy();
        Optional<Report> report = Optional.ofNullable(result.result().report());
        return lines.line(
                result.result(),
                result.sha256(),
                copy == null ? null : new WrittenSheet(copy.file(), copy.sheet(), copy.instead()),
                dependence.of(
                        submission,
                        report.flatMap(Report::agency).orElse(null),
                        report.flatMap(Report::year).orElse(null)));
    }

    @Override
    public void close() {
        files.close();
    }
}
