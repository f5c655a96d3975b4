package dev.gouji.cli;

import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.run.OrderedRun;
import dev.gouji.output.AuditLine;
import dev.gouji.output.AuditLineWriter;
import dev.gouji.output.EarlierAudit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Checks submissions on several threads.
 *
 * @param reused counts the results that were taken over from an earlier run
 */
record AuditPass(
        int threads,
        Duration timeout,
        Interruption interruption,
        OutFolder out,
        AuditLineWriter lines,
        Dependence dependence,
        AtomicInteger reused) {

    /** Hands over every submission's line, in order; whether it came to the end and was not interrupted. */
    boolean run(
            List<Submission> submissions,
            SubmissionCheck check,
            EarlierAudit earlier,
            OrderedRun.Receiver<AuditLine> receiver)
            throws IOException {
        OrderedRun<Submission, AuditLine> run = new OrderedRun<>(
                submissions,
                threads,
                timeout,
                () -> new AuditWorker(check, lines, earlier, dependence, timeout, reused),
                AuditLine::weight);
        interruption.onStop(run::stop);
        boolean complete = run.run(line -> {
            receiver.take(line);
            out.keeps(line.copy());
        });
        if (run.leftWorkBehind()) {
            out.sweep();
        }
        return complete;
    }
}
