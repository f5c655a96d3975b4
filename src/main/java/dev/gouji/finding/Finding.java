package dev.gouji.finding;

import dev.gouji.table.Address;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not hold.
 *
 * @param id the same in every run for the same rule and place
 * @param rule the rule's stable id
 * @param ruleTitle what the rule asks for
 * @param table the table's code; null for the whole workbook
 * @param place where a person should look first; null where no cell exists
 * @param cells all cells that the rule read there
 * @param rowLabel the row's label, or nothing
 * @param columnLabel the column's label, or nothing
 * @param message where, what was found, what should be, what to do
 * @param advice what to do, in a few words
 * @param actual what is filled in, where the rule is about a number
 * @param expected what should be there
 * @param expression the tie in words of the form, or nothing
 * @param basis where the rule comes from
 * @param live the tie as the workbook can ask for it; null for what is no tie
 * @param explanation what the department wrote to it; empty before anything was written
 */
public record Finding(
        String id,
        String rule,
        Wording ruleTitle,
        Severity severity,
        @Nullable String table,
        @Nullable Origin place,
        List<CellRead> cells,
        String rowLabel,
        String columnLabel,
        Wording message,
        Wording advice,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal expected,
        Wording expression,
        Wording basis,
        @Nullable LiveTie live,
        String explanation) {
    /** So many characters an explanation has at least: a dash or 无 explains nothing. */
    public static final int SHORTEST_EXPLANATION = 2;

    public Finding {
        cells = List.copyOf(cells);
    }

    /** The same finding with another severity. */
    public Finding with(Severity other) {
        return with(id, other, explanation);
    }

    /** The same finding with another id. */
    public Finding withId(String other) {
        return with(other, severity, explanation);
    }

    /** The same finding with what the department wrote to it. */
    public Finding explained(String by) {
        return with(id, severity, by);
    }

    private Finding with(String otherId, Severity otherSeverity, String otherExplanation) {
        return new Finding(
                otherId,
                rule,
                ruleTitle,
                otherSeverity,
                table,
                place,
                cells,
                rowLabel,
                columnLabel,
                message,
                advice,
                actual,
                expected,
                expression,
                basis,
                live,
                otherExplanation);
    }

    /** The cells that are wrong: of a tie the first to look at, else all that the finding tells of. */
    public List<Origin> flagged() {
        Set<Origin> flagged = new LinkedHashSet<>();
        if (place != null) {
            flagged.add(place);
        }
        if (expression.zh().isEmpty()) {
            cells.stream()
                    .filter(cell -> cell.workbook() == null)
                    .map(CellRead::origin)
                    .forEach(flagged::add);
        }
        return List.copyOf(flagged);
    }

    /** Whether it is a warning that the department has explained; an error has to be corrected. */
    public boolean isExplained() {
        return severity == Severity.WARNING && explanation.strip().length() >= SHORTEST_EXPLANATION;
    }

    /** By how much the number is off: what is filled in, less what should be there; null without either. */
    public @Nullable BigDecimal difference() {
        return actual == null || expected == null ? null : actual.subtract(expected);
    }

    /**
     * A cell that a rule read.
     *
     * @param value its number; null where it has none
     * @param workbook the file it stands in, where that is not the one checked; null where it is
     */
    public record CellRead(
            Origin origin,
            Address address,
            @Nullable BigDecimal value,
            @Nullable String workbook) {
        /** A cell of the workbook that is checked. */
        public CellRead(Origin origin, Address address, @Nullable BigDecimal value) {
            this(origin, address, value, null);
        }
    }
}
