package dev.gouji.audit;

import dev.gouji.rule.PreviousReport;
import dev.gouji.table.Report;
import java.util.Optional;

/** Knows last year's workbooks; asked from several threads. */
@FunctionalInterface
public interface PreviousReports {
    /** Nobody gave any. */
    PreviousReports NONE = report -> Optional.empty();

    /** Last year's workbook of the report's agency; empty where there is none, or not exactly one. */
    Optional<PreviousReport> of(Report report);
}
