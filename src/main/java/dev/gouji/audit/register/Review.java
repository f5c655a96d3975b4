package dev.gouji.audit.register;

import dev.gouji.submission.RegisterIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who submitted what.
 *
 * @param year the year that was audited; null where no workbook states one
 * @param filings by the agency's name in the register; as the workbook writes it where there is none
 */
public record Review(@Nullable Integer year, List<RegisterIssue> issues, Map<String, Filing> filings) {
    public Review {
        issues = List.copyOf(issues);
        filings = Map.copyOf(filings);
    }

    /** The workbook that counts as the agency's; empty where it did not submit this year's. */
    public Optional<Filing> filing(String agency) {
        return Optional.ofNullable(filings.get(agency));
    }
}
