package dev.gouji.submission;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One submitted workbook and what was found in it, as {@code audit.jsonl} holds it.
 *
 * @param file its path below the audited folders, with {@code /}; an archive counts as a folder
 * @param sha256 of the file's content, in hexadecimal digits; empty where it could not be read
 * @param layout the form's code; null where nothing could be read
 * @param copy the annotated copy's path below the output folder, with {@code /}; null without one
 * @param rules how often each rule held, broke and could not be told
 * @param figures the numbers that were read; blank cells are not among them
 * @param error why the file could not be read, or its copy not written; null where nothing went wrong
 */
public record AuditedWorkbook(
        String file,
        String sha256,
        @Nullable String layout,
        @Nullable String agency,
        @Nullable Integer year,
        Verdict verdict,
        List<ListedFinding> findings,
        List<RuleTally> rules,
        Map<Address, BigDecimal> figures,
        @Nullable String copy,
        @Nullable ErrorText error) {
    public AuditedWorkbook {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        figures = Map.copyOf(figures);
    }

    /** The number of findings of that severity that stand: explained warnings are counted apart. */
    public int count(Severity severity) {
        int count = 0;
        for (ListedFinding finding : findings) {
            count += finding.severity() == severity && !finding.isExplained() ? 1 : 0;
        }
        return count;
    }

    /** The number of warnings that the department has explained. */
    public int explained() {
        int count = 0;
        for (ListedFinding finding : findings) {
            count += finding.isExplained() ? 1 : 0;
        }
        return count;
    }
}
