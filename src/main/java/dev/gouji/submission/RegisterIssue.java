package dev.gouji.submission;

import java.util.List;

/**
 * Something about who submitted what, that no single workbook shows.
 *
 * @param agency whom it is about, as registered or as the workbook names it; empty where nobody is named
 * @param parent the agency above; empty where that is not known
 * @param files the workbooks in question, as {@link AuditedWorkbook#file()}
 * @param note what is wrong and what to do, in the run's language
 */
public record RegisterIssue(IssueKind kind, String agency, String parent, List<String> files, String note) {
    public RegisterIssue {
        files = List.copyOf(files);
    }
}
