package dev.gouji.cli;

import dev.gouji.finding.RuleDescription;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.util.List;

/**
 * An audit that lets the virtual machine give memory back now and then: of what workbooks leave behind, it would keep ever more up to
 * the largest heap that it may have, though what is made of them holds a tenth of that.
 *
 * @param audit the audit itself
 */
record LeanAudit(Audit audit) implements Audit {
    private static final int BETWEEN = 1_000;

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
        int[] taken = {0};
        collect(taken[0]);
        audit.forEach(workbook -> {
            receiver.take(workbook);
            collect(++taken[0]);
        });
    }

    /** After so many workbooks, where it is time. */
    static void collect(int workbooks) {
        if (workbooks % BETWEEN == 0) {
            System.gc();
        }
    }
}
