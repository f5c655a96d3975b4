package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import java.util.List;

/**
 * What an audit came to, in short.
 *
 * @param found how many workbooks were found; more than were checked where the audit was interrupted
 * @param reused how many results were taken over from an earlier run
 * @param others how many files are neither workbooks nor archives
 * @param excluded how many files the person left out
 * @param unreadable the folders that could not be looked into
 * @param out the folder for the results, as the person named it
 * @param outputs what stands there
 * @param issues who has not submitted, submitted twice, and the like
 * @param consolidated the consolidated workbooks that were written
 * @param remarks what else the person has to know
 */
public record AuditSummary(
        AuditTotals totals,
        int found,
        int reused,
        int others,
        int excluded,
        List<String> unreadable,
        String out,
        List<String> outputs,
        List<RegisterIssue> issues,
        List<String> consolidated,
        List<Wording> remarks,
        boolean complete) {
    public AuditSummary {
        unreadable = List.copyOf(unreadable);
        outputs = List.copyOf(outputs);
        issues = List.copyOf(issues);
        consolidated = List.copyOf(consolidated);
        remarks = List.copyOf(remarks);
    }

    int issues(IssueKind kind) {
        return (int) issues.stream().filter(issue -> issue.kind() == kind).count();
    }
}
