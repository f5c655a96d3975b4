package dev.gouji.cli;

import dev.gouji.finding.Wording;
import dev.gouji.submission.RegisterIssue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all workbooks of an audit together tell.
 *
 * @param year the year that was audited; null where no workbook states one
 * @param consolidated the consolidated workbooks that were written
 * @param remarks what else the person has to know
 */
record AuditStanding(
        @Nullable Integer year, List<RegisterIssue> issues, List<String> consolidated, List<Wording> remarks) {
    AuditStanding {
        issues = List.copyOf(issues);
        consolidated = List.copyOf(consolidated);
        remarks = List.copyOf(remarks);
    }
}
