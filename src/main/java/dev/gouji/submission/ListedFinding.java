package dev.gouji.submission;

import dev.gouji.finding.Severity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A finding as lists show it, its words in the run's language.
 *
 * @param id stable across runs for the same rule and place
 * @param sheet the sheet to look at; null where the finding is about none
 * @param cell the cell to look at first, {@code E5}; null where the finding is about none
 * @param item the row's and the column's label; empty where the finding is about no cell
 * @param message what is wrong
 * @param advice what to do, with the diagnosis' suggestion first where there is one
 * @param basis where the rule comes from
 * @param explanation what the department answered; empty for nothing
 */
public record ListedFinding(
        String id,
        String rule,
        Severity severity,
        @Nullable String sheet,
        @Nullable String cell,
        String item,
        String message,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal difference,
        String advice,
        String basis,
        String explanation) {
    /** Whether it is a warning that the department has explained. */
    public boolean isExplained() {
        return severity == Severity.WARNING && !explanation.isBlank();
    }
}
