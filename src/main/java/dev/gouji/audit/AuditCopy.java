package dev.gouji.audit;

import dev.gouji.finding.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a submitted workbook with its findings.
 *
 * @param file its path below the folder for the results, with {@code /}
 * @param sheet the findings sheet's name
 * @param instead why the findings stand there alone; null where they stand in the workbook
 */
public record AuditCopy(String file, String sheet, @Nullable Wording instead) {}
