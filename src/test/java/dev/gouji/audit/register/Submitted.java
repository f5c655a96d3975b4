package dev.gouji.audit.register;

import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.ListedFinding;
import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes audited workbooks as a run hands them over. */
public final class Submitted {
    private Submitted() {}

    /** A workbook that could be read. */
    public static AuditedWorkbook workbook(
            String file, @Nullable String agency, @Nullable Integer year, Map<Address, BigDecimal> figures) {
        return workbook(file, agency, year, "2021", figures, List.of());
    }

    /** A workbook that could be read, with findings. */
    public static AuditedWorkbook workbook(
            String file,
            @Nullable String agency,
            @Nullable Integer year,
            String layout,
            Map<Address, BigDecimal> figures,
            List<ListedFinding> findings) {
        return new AuditedWorkbook(
                file, "", layout, agency, year, Verdict.PASSED, findings, List.of(), figures, null, null);
    }

    /** A workbook that could not be read. */
    public static AuditedWorkbook unreadable(String file) {
        return new AuditedWorkbook(
                file,
                "",
                null,
                null,
                null,
                Verdict.UNREADABLE,
                List.of(),
                List.of(),
                Map.of(),
                null,
                new ErrorText("corrupt", "损坏"));
    }
}
