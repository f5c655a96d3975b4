package dev.gouji.audit;

import dev.gouji.rule.UnitSums;
import dev.gouji.table.Report;
import java.util.List;

/** Knows what the units below agencies add up to; asked from several threads. */
public interface UnitsBelow {
    /** Whether the workbook is checked once more when all others are, and has its copy only then. */
    boolean isAwaited(Report report);

    /** What the units below the workbook's agency add up to; empty without any. */
    List<UnitSums> sums(String file, Report report);
}
