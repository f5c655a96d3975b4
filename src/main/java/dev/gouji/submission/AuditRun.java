package dev.gouji.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was audited, when and by what.
 *
 * @param version the program's
 * @param rulesVersion the rule set's
 * @param rulesHash the rule set's hash
 * @param day when; no time, so that two runs of a day come to the same bytes
 * @param folders as the person named them
 * @param year the year that was audited; null where no workbook names one
 * @param complete whether every workbook that was found was checked; not so after an interruption
 */
public record AuditRun(
        String version,
        String rulesVersion,
        String rulesHash,
        LocalDate day,
        List<String> folders,
        @Nullable Integer year,
        boolean complete) {
    public AuditRun {
        folders = List.copyOf(folders);
    }
}
