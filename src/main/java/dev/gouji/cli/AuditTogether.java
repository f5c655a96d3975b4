package dev.gouji.cli;

import dev.gouji.audit.AwaitedUnits;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.UnitsBelow;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.register.Review;
import dev.gouji.audit.register.Submissions;
import dev.gouji.audit.rollup.AddedUnits;
import dev.gouji.audit.rollup.ConsolidatedWorkbooks;
import dev.gouji.audit.rollup.RollUp;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditTotals;
import dev.gouji.output.VisibleText;
import dev.gouji.submission.Audit;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/** What is made of all workbooks together, once each of them is checked: who submitted, and whether totals add up. */
final class AuditTogether {
    private final AuditInputs inputs;
    private final Arguments arguments;
    private final Terminal terminal;
    private final Audit audit;
    private final List<Wording> remarks = new ArrayList<>();
    private final List<String> consolidated = new ArrayList<>();
    private AuditTotals totals;
    private boolean complete;
    private boolean failed;

    /**
     * All workbooks of that audit.
     *
     * @param totals what their results come to
     * @param complete whether all that were found are there
     */
    AuditTogether(
            AuditInputs inputs,
            Arguments arguments,
            Terminal terminal,
            Audit audit,
            AuditTotals totals,
            boolean complete) {
        this.inputs = inputs;
        this.arguments = arguments;
        this.terminal = terminal;
        this.audit = audit;
        this.totals = totals;
        this.complete = complete;
    }

    /**
     * Reviews who submitted, and where all are there holds totals against the sums.
     *
     * @param submissions the audit's workbooks, as far as it matters who submitted them; too much to be kept any longer
     * @param check the check of a workbook by what the units below its agency add up to
     */
    AuditStanding review(
            Submissions submissions,
            Layouts layouts,
            Path out,
            AuditPass pass,
            Function<UnitsBelow, SubmissionCheck> check)
            throws UsageException, IOException {
        Language language = arguments.language();
        Review review = submissions.review(language);
        if (complete && !inputs.register().parents().isEmpty()) {
            rollUp(review, layouts, out, pass, check);
        } else if (!inputs.register().isEmpty() && !complete) {
            remarks.add(new Wording(
                    "校验没有做完，因此没有列出未报送的单位，也没有汇总。",
                    "The audit did not come to its end, so that nothing is said of who has not submitted, and nothing was"
                            + " added up."));
        }
        return new AuditStanding(review.year(), issues(review), consolidated, remarks);
    }

    /** Who has not submitted is not known while workbooks are still to be checked. */
    private List<RegisterIssue> issues(Review review) {
        return review.issues().stream()
                .filter(issue -> complete || issue.kind() != IssueKind.MISSING)
                .toList();
    }

    private void rollUp(
            Review review, Layouts layouts, Path out, AuditPass pass, Function<UnitsBelow, SubmissionCheck> check)
            throws UsageException, IOException {
        Register register = inputs.register();
        RollUp rollUp = new RollUp(register, review, layouts.all());
        RollUpPass again = new RollUpPass(new AwaitedUnits(register), rollUp);
        again.add(audit);
        Optional<AuditTotals> now =
                again.run(inputs.found().submissions(), pass, check.apply(new AddedUnits(rollUp)), out, totals);
        if (now.isEmpty()) {
            complete = false;
            remarks.add(new Wording(
                    "汇总核对没有做完，结果中没有 ROLL-UP。", "The roll-up did not come to its end; the results hold no ROLL-UP."));
            return;
        }
        totals = now.get();
        if (inputs.places() != null) {
            write(new ConsolidatedWorkbooks(register, rollUp, arguments.language()));
        }
    }

    private void write(ConsolidatedWorkbooks workbooks) throws UsageException {
        if (inputs.places() == null) {
            return;
        }
        String place = arguments.value("roll-up").orElse("");
        try {
            workbooks.write(inputs.places()).forEach(file -> consolidated.add(file.toString()));
            remarks.add(
                    consolidated.isEmpty()
                            ? new Wording("没有可以汇总的表，没有写汇总表。", "There was nothing to add up; no roll-up was written.")
                            : new Wording(
                                    "汇总表 " + consolidated.size() + " 份，在 " + place + "。",
                                    consolidated.size() + " consolidated workbooks are in " + place + "."));
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(AuditTogether.class).debug("no roll-up in {}", place, e);
            failed = true;
            String message = e.failure().message().in(arguments.language());
            terminal.err().println(VisibleText.of(place + "：" + message));
        }
    }

    /** What all results come to, totals held against sums included. */
    AuditTotals totals() {
        return totals;
    }

    /** Whether nothing is left to be done. */
    boolean isComplete() {
        return complete;
    }

    /** Whether something could not be written. */
    boolean hasFailed() {
        return failed;
    }
}
