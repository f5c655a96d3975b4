package dev.gouji.audit;

import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.folder.SubmissionFiles;
import dev.gouji.audit.register.PreviousEntry;
import dev.gouji.audit.run.Attempt;
import dev.gouji.audit.run.Worker;
import dev.gouji.finding.Failure;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Reads the files of last year's folder, for one thread. */
final class PreviousWorker implements Worker<Submission, PreviousRead> {
    private static final Wording NAMELESS = new Wording(
            "看不出填报单位，无法与今年的表对应。请在表中写明填报单位。",
            "It names no agency, so that no workbook can be matched with it. Name the agency in it.");

    private final SubmissionFiles files;
    private final ReportReader reader;
    private final Duration time;

    /** @param time how long one file may take */
    PreviousWorker(ReportReader reader, Duration time) {
        this.reader = reader;
        this.files = new SubmissionFiles(reader.limits());
        this.time = time;
    }

    @Override
    public PreviousRead work(Submission submission, Attempt attempt) {
        String file = submission.file();
        try {
            SourceFile source = files.load(submission);
            Optional<PreviousEntry> entry =
                    PreviousEntry.of(file, reader.read(source).report());
            return new PreviousRead(file, source.sha256(), entry.orElse(null), entry.isPresent() ? null : NAMELESS);
        } catch (WorkbookException e) {
            if (e.getCause() instanceof OutOfMemoryError hungry && !attempt.isAlone()) {
                throw hungry;
            }
            LoggerFactory.getLogger(PreviousWorker.class).debug("{} cannot be read", file, e);
            return new PreviousRead(file, "", null, e.failure().message());
        }
    }

    @Override
    public PreviousRead tooLate(Submission submission) {
        return problem(submission, SubmissionCheck.tooLate(submission, time));
    }

    @Override
    public PreviousRead failed(Submission submission, Throwable problem) {
        return problem(submission, SubmissionCheck.failed(submission, problem));
    }

    private static PreviousRead problem(Submission submission, SubmissionResult result) {
        Failure failure = result.result().failure();
        return new PreviousRead(submission.file(), "", null, failure == null ? NAMELESS : failure.message());
    }

    @Override
    public void close() {
        files.close();
    }
}
