package dev.gouji.audit.rollup;

import dev.gouji.audit.register.Filing;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.register.Review;
import dev.gouji.rule.UnitSums;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds up what the units below each agency submitted. Every workbook is handed over once, after the review of who submitted;
 * what is kept are the sums of each parent.
 */
public final class RollUp {
    private static final Set<String> LACKING = Set.of("TAB-MISSING", "TAB-ROW-MISSING", "TAB-COLUMN-MISSING");
    private static final Set<String> NO_NUMBER = Set.of("CELL-NOT-NUMBER", "CELL-FORMULA-ERROR");

    private final Register register;
    private final Review review;
    private final Map<String, FormCells> forms = new HashMap<>();
    private final Map<String, ParentSums> parents = new HashMap<>();
    private final Map<String, String> unitByFile = new HashMap<>();
    private final Map<String, String> parentByFile = new HashMap<>();

    /** Sums of the workbooks that the review says count. */
    public RollUp(Register register, Review review, List<Layout> layouts) {
        this.register = register;
        this.review = review;
        layouts.forEach(layout -> forms.put(layout.code(), new FormCells(layout)));
        Set<String> otherYears = otherYears(review);
        for (String parent : register.parents()) {
            ParentSums sums = new ParentSums();
            parents.put(parent, sums);
            review.filing(parent).ifPresent(filing -> parentByFile.put(filing.file(), parent));
            for (String unit : register.children(parent)) {
                review.filing(unit)
                        .ifPresentOrElse(filing -> expect(sums, unit, filing), () -> missing(sums, unit, otherYears));
            }
        }
    }

    /** The agencies that sent another year's workbook. */
    private static Set<String> otherYears(Review review) {
        return review.issues().stream()
                .filter(issue -> issue.kind() == IssueKind.WRONG_YEAR || issue.kind() == IssueKind.LAST_YEARS_FILE)
                .map(RegisterIssue::agency)
                .collect(Collectors.toSet());
    }

    private static void missing(ParentSums sums, String unit, Set<String> otherYears) {
        if (otherYears.contains(unit)) {
            sums.refuse(unit, UnitSums.Reason.OTHER_YEAR);
        }
    }

    private void expect(ParentSums sums, String unit, Filing filing) {
        switch (filing.state()) {
            case CERTAIN -> unitByFile.put(filing.file(), unit);
            case DISPUTED -> sums.refuse(unit, UnitSums.Reason.DISPUTED);
            case UNREADABLE -> sums.refuse(unit, UnitSums.Reason.UNREADABLE);
        }
    }

    /** The next workbook; those that do not count are passed over. */
    public void add(AuditedWorkbook workbook) {
        String unit = unitByFile.get(workbook.file());
        FormCells cells = workbook.layout() == null ? null : forms.get(workbook.layout());
        ParentSums sums = unit == null ? null : parents.get(register.parent(unit));
        if (unit == null || cells == null || sums == null) {
            return;
        }
        for (ListedFinding finding : workbook.findings()) {
            if (LACKING.contains(finding.rule())) {
                sums.refuse(unit, UnitSums.Reason.INCOMPLETE);
                return;
            }
        }
        for (ListedFinding finding : workbook.findings()) {
            if (NO_NUMBER.contains(finding.rule())) {
                sums.doubt(unit, Address.of(finding.id().substring(finding.id().indexOf(':') + 1)));
            }
        }
        sums.add(unit, workbook.file(), cells, workbook.figures());
    }

    /** The agency above others whose workbook that is; empty where it is none's. */
    public Optional<String> parentOf(String file) {
        return Optional.ofNullable(parentByFile.get(file));
    }

    /** What the units below the agency add up to in that form; empty where none of them has it. */
    public Optional<UnitSums> sums(String parent, Layout layout) {
        ParentSums sums = parents.get(parent);
        CellSums known = sums == null ? null : sums.sums(layout);
        if (sums == null || known == null) {
            return Optional.empty();
        }
        List<String> added = new ArrayList<>();
        List<UnitSums.Absent> absent = new ArrayList<>();
        for (String unit : register.children(parent)) {
            Optional<UnitSums.Reason> reason = sums.absent(unit, layout);
            reason.ifPresentOrElse(why -> absent.add(new UnitSums.Absent(unit, why)), () -> added.add(unit));
        }
        return Optional.of(new UnitSums(SummedReport.of(layout, known.figures(true)), added, absent, sums.doubtful()));
    }

    /** What was read of all that is below the agency: units' own workbooks, and where one has none, what is below it. */
    public Optional<Consolidation> consolidated(String parent) {
        return layout(parent).flatMap(layout -> {
            Consolidation.Builder built = new Consolidation.Builder(parent, review.year(), layout);
            collect(parent, built);
            return built.build();
        });
    }

    private void collect(String parent, Consolidation.Builder built) {
        ParentSums sums = parents.get(parent);
        if (sums == null) {
            return;
        }
        CellSums own = sums.sums(built.layout());
        if (own != null) {
            built.add(own);
        }
        for (String unit : register.children(parent)) {
            Optional<UnitSums.Reason> reason = sums.absent(unit, built.layout());
            if (reason.isEmpty()) {
                built.included(unit, sums.file(unit));
            } else {
                int before = built.count();
                collect(unit, built);
                built.absent(unit, reason.get(), built.count() > before);
            }
        }
    }

    /** The form of most units, or of most below them. */
    private Optional<Layout> layout(String parent) {
        ParentSums sums = parents.get(parent);
        Optional<String> own = sums == null ? Optional.empty() : sums.mainLayout();
        if (own.isPresent()) {
            return own.map(forms::get).map(FormCells::layout);
        }
        return register.children(parent).stream()
                .map(this::layout)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
