package dev.gouji.audit.register;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out which year a folder's workbooks are about. */
final class AuditedYear {
    /** Of a folder with several years' workbooks, so large a part must be of the latest: it may have only begun to come in. */
    private static final int PART_OF_LATEST = 5;

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private final boolean severalYears;

    /** @param severalYears whether earlier years' workbooks belong there */
    AuditedYear(boolean severalYears) {
        this.severalYears = severalYears;
    }

    void add(int year) {
        counts.merge(year, 1, Integer::sum);
    }

    /** The year of most workbooks, of equals the later; null where no workbook states one. */
    @Nullable
    Integer year() {
        int all = counts.values().stream().mapToInt(count -> count).sum();
        Integer most = null;
        for (Map.Entry<Integer, Integer> year : counts.entrySet()) {
            boolean later = severalYears && year.getValue() * PART_OF_LATEST >= all;
            if (most == null || later || year.getValue() >= counts.getOrDefault(most, 0)) {
                most = year.getKey();
            }
        }
        return most;
    }
}
