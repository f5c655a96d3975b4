package dev.gouji.audit.register;

import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps of every audited workbook what tells who submitted, and reviews it when all are there. */
public final class Submissions {
    private final Register register;
    private final @Nullable PreviousFolder previous;
    private final @Nullable Integer givenYear;
    private final AuditedYear counted;
    private final List<SubmittedWorkbook> workbooks = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

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
    public void add(AuditedWorkbook workbook) {
        boolean readable = workbook.verdict() != Verdict.UNREADABLE;
        String agency = workbook.agency() == null ? "" : workbook.agency();
        int year = workbook.year() == null ? 0 : workbook.year();
        if (readable && year != 0) {
            counted.add(year);
        }
        workbooks.add(new SubmittedWorkbook(
                workbook.file(),
                names.computeIfAbsent(agency, name -> name),
                year,
                readable,
                readable ? FigurePrint.of(workbook.figures()) : FigurePrint.NOTHING));
    }

    /** Who submitted what, now that all workbooks are there. */
    public Review review(Language language) {
        Integer year = givenYear == null ? counted.year() : givenYear;
        return new SubmissionReview(register, previous, year, workbooks, language).review();
    }
}
