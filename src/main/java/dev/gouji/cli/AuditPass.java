package dev.gouji.cli;

import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.run.OrderedRun;
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

    /** Hands over what every submission came to, in order; whether it came to the end and was not interrupted. */
    boolean run(
            List<Submission> submissions,
            SubmissionCheck check,
            EarlierAudit earlier,
            OrderedRun.Receiver<AuditedSubmission> receiver)
            throws IOException {
        OrderedRun<Submission, AuditedSubmission> run = new OrderedRun<>(
                submissions,
                threads,
                timeout,
                () -> new AuditWorker(check, lines, earlier, dependence, timeout, reused),
                audited -> audited.line().weight());
        interruption.onStop(run::stop);
        boolean complete;
        try {
            complete = run.run(audited -> {
                receiver.take(audited);
                out.keeps(audited.line().copy());
            });
        } finally {
            interruption.ended();
        }
        if (run.leftWorkBehind()) {
            out.sweep();
        }
        return complete;
    }
}
