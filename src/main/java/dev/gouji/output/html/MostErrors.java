package dev.gouji.output.html;

import dev.gouji.finding.Severity;
import dev.gouji.submission.AuditedWorkbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few workbooks with the most errors, of any number that come by. */
final class MostErrors {
    private static final int MOST = 10;
    private static final Comparator<Entry> WORST_FIRST =
            Comparator.comparingInt(Entry::errors).reversed().thenComparingInt(Entry::order);

    private final PriorityQueue<Entry> mildestFirst = new PriorityQueue<>(WORST_FIRST.reversed());
    private int seen;

    void add(AuditedWorkbook workbook) {
        int errors = workbook.count(Severity.ERROR);
        if (errors > 0) {
            String agency = workbook.agency() == null ? "" : workbook.agency();
            mildestFirst.add(new Entry(workbook.file(), agency.isBlank() ? workbook.file() : agency, errors, seen++));
        }
        if (mildestFirst.size() > MOST) {
            mildestFirst.remove();
        }
    }

    List<Entry> worstFirst() {
        List<Entry> entries = new ArrayList<>(mildestFirst);
        entries.sort(WORST_FIRST);
        return List.copyOf(entries);
    }

    /**
     * A workbook with errors.
     *
     * @param name the agency's, or the file's where no agency is known
     * @param order as the workbooks came by
     */
    record Entry(String file, String name, int errors, int order) {}
}
