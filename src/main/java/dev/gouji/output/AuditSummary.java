package dev.gouji.output;

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
        boolean complete) {
    public AuditSummary {
        unreadable = List.copyOf(unreadable);
        outputs = List.copyOf(outputs);
    }
}
