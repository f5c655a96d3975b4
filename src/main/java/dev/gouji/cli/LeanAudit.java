package dev.gouji.cli;

import dev.gouji.finding.RuleDescription;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.Hierarchy;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * An audit whose workbooks are handed over to no more receivers at a time than there may be threads, first come, first served, and with
 * memory given back on the way.
 */
final class LeanAudit implements Audit {
    private final Audit audit;
    private final Semaphore turns;
    private final SpareMemory memory = new SpareMemory();

    LeanAudit(Audit audit, int threads) {
        this.audit = audit;
        this.turns = new Semaphore(threads, true);
    }

    @Override
    public AuditRun run() {
        return audit.run();
    }

    @Override
    public List<Layout> layouts() {
        return audit.layouts();
    }

    @Override
    public List<RuleDescription> rules() {
        return audit.rules();
    }

    @Override
    public List<RegisterIssue> issues() {
        return audit.issues();
    }

    @Override
    public Optional<Hierarchy> hierarchy() {
        return audit.hierarchy();
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the workbooks");
        }
        try {
            collected(receiver);
        } finally {
            turns.release();
        }
    }

    private void collected(Receiver receiver) throws IOException {
        int[] taken = {0};
        memory.giveBack(0);
        audit.forEach(workbook -> {
            receiver.take(workbook);
            memory.giveBack(++taken[0]);
        });
        // What is made of them in the end, such as charts, leaves as much behind.
        memory.giveBack(0);
    }
}
