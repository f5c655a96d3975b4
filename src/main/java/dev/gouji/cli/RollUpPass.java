package dev.gouji.cli;

import dev.gouji.audit.AwaitedUnits;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.rollup.RollUp;
import dev.gouji.finding.Verdict;
import dev.gouji.output.AuditRewrite;
import dev.gouji.output.AuditTotals;
import dev.gouji.output.EarlierAudit;
import dev.gouji.submission.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the workbooks of agencies above others once more, when what is below them is added up. */
final class RollUpPass {
    private final AwaitedUnits units;
    private final RollUp rollUp;
    private final Set<String> again = new HashSet<>();

    RollUpPass(AwaitedUnits units, RollUp rollUp) {
        this.units = units;
        this.rollUp = rollUp;
    }

    /** Adds the workbooks up, and sees which of them are to be checked again. */
    void add(Audit audit) throws IOException {
        audit.forEach(workbook -> {
            rollUp.add(workbook);
            boolean above = units.isParent(workbook.agency())
                    || rollUp.parentOf(workbook.file()).isPresent();
            if (above && workbook.verdict() != Verdict.UNREADABLE) {
                again.add(workbook.file());
            }
        });
    }

    /**
     * Checks those again, and puts the results in the place of the earlier ones; what all results come to then. Empty where it
     * was interrupted, and all is as it was.
     */
    Optional<AuditTotals> run(
            List<Submission> submissions, AuditPass pass, SubmissionCheck check, Path out, AuditTotals totals)
            throws IOException {
        List<Submission> above = submissions.stream()
                .filter(submission -> again.contains(submission.file()))
                .toList();
        if (above.isEmpty()) {
            return Optional.of(totals);
        }
        Iterator<Submission> order = above.iterator();
        try (AuditRewrite rewrite = AuditRewrite.start(out)) {
            boolean complete = pass.run(
                    above,
                    check,
                    EarlierAudit.none(),
                    audited -> rewrite.replace(order.next().file(), audited.line()));
            return complete ? Optional.of(rewrite.finish()) : Optional.empty();
        }
    }
}
