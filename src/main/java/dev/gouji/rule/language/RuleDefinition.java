package dev.gouji.rule.language;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import dev.gouji.rule.AgencyName;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file states it.
 *
 * @param applies the reports it is for
 * @param counting how it counts
 * @param clauses what must hold, and of what
 * @param look the cell where a person should look first; null for the one that the condition tells
 * @param message the words for a violation; null for the usual ones
 * @param advice what to do
 * @param line where in the file it begins
 */
public record RuleDefinition(
        RuleDescription description,
        Applies applies,
        Counting counting,
        List<Clause> clauses,
        @Nullable CellPath look,
        @Nullable Wording message,
        Wording advice,
        int line) {
    public RuleDefinition {
        clauses = List.copyOf(clauses);
    }

    /**
     * The reports that a rule is for.
     *
     * @param layouts the codes of the layouts; empty for all
     * @param place where the file names them
     * @param from the first year; null for any
     * @param to the last year; null for any
     * @param agencies the agencies; empty for all
     */
    public record Applies(
            List<String> layouts,
            Place place,
            @Nullable Integer from,
            @Nullable Integer to,
            List<String> agencies) {
        public Applies {
            layouts = List.copyOf(layouts);
            agencies = List.copyOf(agencies);
        }

        /** Whether the report is among them; of a report without year or agency, only its layout tells. */
        public boolean to(Report report) {
            boolean layout =
                    layouts.isEmpty() || layouts.contains(report.layout().code());
            boolean early =
                    from != null && report.year().filter(year -> year < from).isPresent();
            boolean late = to != null && report.year().filter(year -> year > to).isPresent();
            boolean agency = agencies.isEmpty()
                    || report.agency()
                            .filter(name -> new AgencyName(name).isAmong(agencies))
                            .isPresent();
            return layout && !early && !late && agency;
        }
    }

    /**
     * How a rule counts.
     *
     * @param blankIsZero whether a blank cell counts as 0; otherwise the rule cannot be told where one is blank
     * @param tolerance by how much both sides may differ; null for 0, or 0.01 for amounts of money
     */
    public record Counting(boolean blankIsZero, @Nullable BigDecimal tolerance) {}

    /**
     * What must hold for each of some rows, columns or cells.
     *
     * @param requirements asked in turn, the first broken one being reported
     */
    public record Clause(Scope scope, Place place, List<Requirement> requirements) {
        public Clause {
            requirements = List.copyOf(requirements);
        }
    }

    /** A condition and where it stands in the file. */
    public record Requirement(Condition condition, Place place) {}

    /** Where in the file something stands: line and column of a value's first character, from 1. */
    public record Place(int line, int column) {}

    /** Whether nothing of it can be told without last year's workbook. */
    public boolean needsPrevious() {
        for (Clause clause : clauses) {
            for (Requirement requirement : clause.requirements()) {
                if (!Needs.of(requirement.condition()).previous()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether it is asked of nothing but what the text states. */
    public boolean isOfTextAlone() {
        for (Clause clause : clauses) {
            if (!(clause.scope() instanceof Scope.Statements)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing of it can be told without the units of a roll-up. */
    public boolean needsUnits() {
        for (Clause clause : clauses) {
            for (Requirement requirement : clause.requirements()) {
                if (!Needs.of(requirement.condition()).units()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same rule with what the override changes. */
    public RuleDefinition with(RuleOverride override) {
        return new RuleDefinition(
                override.severity() == null ? description : description.with(override.severity()),
                applies,
                override.tolerance() == null ? counting : new Counting(counting.blankIsZero(), override.tolerance()),
                clauses,
                look,
                message,
                advice,
                line);
    }

    /** The words for a violation, where the rule has its own. */
    public Optional<Wording> ownMessage() {
        return Optional.ofNullable(message);
    }
}
