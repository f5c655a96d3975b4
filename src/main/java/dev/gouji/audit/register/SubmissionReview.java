package dev.gouji.audit.register;

import static java.util.stream.Collectors.toCollection;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks through all submissions for who is missing, and for whose do not belong there. */
final class SubmissionReview {
    private final Register register;
    private final @Nullable PreviousFolder previous;
    private final @Nullable Integer year;
    private final List<SubmittedWorkbook> workbooks;
    private final Language language;
    private final AgencyGroups agencies;
    private final List<RegisterIssue> issues = new ArrayList<>();
    private final Map<String, List<SubmittedWorkbook>> submitted = new TreeMap<>();
    private final Set<String> wronglySubmitted = new HashSet<>();
    private final Map<String, Filing> filings = new LinkedHashMap<>();
    private final Map<String, List<String>> earlier = new HashMap<>();

    SubmissionReview(
            Register register,
            @Nullable PreviousFolder previous,
            @Nullable Integer year,
            List<SubmittedWorkbook> all,
            Language language) {
        this.register = register;
        this.previous = previous;
        this.year = year;
        this.language = language;
        this.workbooks = new ArrayList<>(all);
        workbooks.sort(Comparator.comparing(SubmittedWorkbook::file));
        this.agencies = new AgencyGroups(
                register, workbooks.stream().map(SubmittedWorkbook::written).collect(toCollection(TreeSet::new)));
    }

    Review review() {
        for (SubmittedWorkbook workbook : workbooks) {
            if (workbook.isNamed()) {
                named(workbook);
            }
        }
        submitted.forEach(this::ofAgency);
        workbooks.stream().filter(workbook -> !workbook.isNamed()).forEach(this::nameless);
        missing();
        List<SubmittedWorkbook> current =
                submitted.values().stream().flatMap(List::stream).toList();
        new IdenticalTables(register, workbook -> agencies.agency(workbook.written()))
                .in(current)
                .forEach(same ->
                        issue(IssueKind.IDENTICAL, same.agencies().get(0), same.files(), IssueWords.identical(same)));
        issues.sort(Comparator.comparing(RegisterIssue::kind)
                .thenComparing(RegisterIssue::agency)
                .thenComparing(issue -> String.join("\n", issue.files())));
        return new Review(year, issues, filings);
    }

    private void issue(IssueKind kind, String agency, List<String> files, Wording note) {
        issues.add(new RegisterIssue(kind, agency, register.parent(agency), files, note.in(language)));
    }

    private void named(SubmittedWorkbook workbook) {
        String agency = agencies.agency(workbook.written());
        boolean otherYear = year != null && workbook.year() != 0 && workbook.year() != year;
        boolean archive = previous != null && previous.isAmongAudited();
        if (year != null && otherYear && archive && workbook.year() < year) {
            earlier.computeIfAbsent(agency, none -> new ArrayList<>()).add(workbook.file());
            return;
        }
        if (!register.isEmpty() && agencies.unit(workbook.written()).isEmpty()) {
            unexpected(workbook);
        }
        Optional<String> again = year == null || previous == null
                ? Optional.empty()
                : previous.sameAs(workbook.print(), workbook.written(), year)
                        .filter(file -> !file.equals(workbook.file()));
        List<String> files = List.of(workbook.file());
        if (again.isPresent()) {
            issue(IssueKind.LAST_YEARS_FILE, agency, files, IssueWords.lastYears(again.get()));
        } else if (otherYear && year != null) {
            issue(IssueKind.WRONG_YEAR, agency, files, IssueWords.wrongYear(workbook.year(), year));
        }
        if (otherYear) {
            wronglySubmitted.add(agency);
        } else {
            submitted.computeIfAbsent(agency, none -> new ArrayList<>()).add(workbook);
        }
    }

    private void unexpected(SubmittedWorkbook workbook) {
        List<String> perhaps = register.find(workbook.written()) instanceof AgencyMatch.Unclear unclear
                ? unclear.perhaps()
                : List.of();
        issue(
                IssueKind.UNEXPECTED,
                agencies.agency(workbook.written()),
                List.of(workbook.file()),
                IssueWords.unexpected(perhaps));
    }

    private void ofAgency(String agency, List<SubmittedWorkbook> all) {
        SubmittedWorkbook first = all.get(0);
        boolean same = all.stream()
                .allMatch(workbook -> workbook.print().whole() == first.print().whole());
        List<String> files = all.stream().map(SubmittedWorkbook::file).toList();
        if (files.size() > 1) {
            List<String> written =
                    all.stream().map(SubmittedWorkbook::written).distinct().toList();
            issue(IssueKind.DUPLICATE, agency, files, IssueWords.duplicate(files.size(), same, written));
        }
        filings.put(agency, new Filing(first.file(), same ? Filing.State.CERTAIN : Filing.State.DISPUTED));
        if (previous != null && year != null) {
            PreviousMatch before = previous.find(first.written(), year);
            if (before instanceof PreviousMatch.Missing) {
                issue(IssueKind.PREVIOUS_MISSING, agency, files, IssueWords.previousMissing(year - 1));
            } else if (before instanceof PreviousMatch.Ambiguous several) {
                issue(
                        IssueKind.PREVIOUS_AMBIGUOUS,
                        agency,
                        several.files(),
                        IssueWords.previousAmbiguous(year - 1, several.files().size()));
            }
        }
    }

    private void nameless(SubmittedWorkbook workbook) {
        Optional<String> guess = register.namedIn(workbook.file());
        if (workbook.readable()) {
            issue(
                    IssueKind.NO_AGENCY,
                    "",
                    List.of(workbook.file()),
                    guess.map(IssueWords::namelessButLikely).orElse(IssueWords.NAMELESS));
        }
        guess.ifPresent(agency -> filings.putIfAbsent(agency, new Filing(workbook.file(), Filing.State.UNREADABLE)));
    }

    private void missing() {
        for (Unit unit : register.units()) {
            String agency = unit.agency();
            if (!filings.containsKey(agency) && !wronglySubmitted.contains(agency)) {
                List<String> before = earlier.getOrDefault(agency, List.of());
                issue(IssueKind.MISSING, agency, before, IssueWords.missing(!before.isEmpty()));
            }
        }
    }
}
