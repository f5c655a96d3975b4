package dev.gouji.cli;

import dev.gouji.finding.RuleDescription;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * An audit whose workbooks are handed over to no more receivers at a time than there may be threads, first come, first served; and that
 * lets the virtual machine give memory back now and then: of what workbooks leave behind, it would keep ever more up to the largest
 * heap that it may have, though what is made of them holds a tenth of that.
 */
final class LeanAudit implements Audit {
    private static final int BETWEEN = 1_000;
    /** As long as no more than this is in use, garbage included, there is nothing worth giving back. */
    private static final long BYTES = 50L << 20;

    private final Audit audit;
    private final Semaphore turns;

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
        collect(taken[0]);
        audit.forEach(workbook -> {
            receiver.take(workbook);
            collect(++taken[0]);
        });
    }

    /** After so many workbooks, where it is time. */
    static void collect(int workbooks) {
        Runtime machine = Runtime.getRuntime();
        if (workbooks % BETWEEN == 0 && machine.totalMemory() - machine.freeMemory() > BYTES) {
            System.gc();
        }
    }
}
