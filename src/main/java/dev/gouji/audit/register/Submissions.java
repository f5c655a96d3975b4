package dev.gouji.audit.register;

import dev.gouji.finding.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps of every audited workbook what tells who submitted, and reviews it when all are there. */
public final class Submissions {
    private final Register register;
    private final @Nullable PreviousFolder previous;
    private final @Nullable Integer givenYear;
    private final AuditedYear counted;
    private final List<SubmittedWorkbook> workbooks = new ArrayList<>();

    /**
     * No submissions yet.
     *
     * @param previous last year's workbooks; null where nobody gave any
     * @param year the year that is audited; null for that of most workbooks
     */
    public Submissions(Register register, @Nullable PreviousFolder previous, @Nullable Integer year) {
        this.register = register;
        this.previous = previous;
        this.givenYear = year;
        this.counted = new AuditedYear(previous != null && previous.isAmongAudited());
    }

    /** The next workbook; the order does not matter. */
    public void add(SubmittedWorkbook workbook) {
        if (workbook.readable() && workbook.year() != 0) {
            counted.add(workbook.year());
        }
        workbooks.add(workbook);
    }

    /** Who submitted what, now that all workbooks are there; nothing of them is kept any longer. */
    public Review review(Language language) {
        Integer year = givenYear == null ? counted.year() : givenYear;
        Review review = new SubmissionReview(register, previous, year, workbooks, language).review();
        workbooks.clear();
        return review;
    }
}
