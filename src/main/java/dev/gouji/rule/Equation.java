package dev.gouji.rule;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks at one place, as an equation: the weighted cells and the constant add up to 0.
 *
 * @param finding the id of the finding that tells of its violation; null where it holds
 * @param terms the report's own cells, each once
 * @param constant what other reports' cells and numbers of the rule add to it
 * @param total the cell that it states as the sum of the others; null for none
 */
public record Equation(
        @Nullable String finding,
        List<Term> terms,
        BigDecimal constant,
        @Nullable Address total) {
    public Equation {
        terms = List.copyOf(terms);
    }

    /** A cell and what its number counts for. */
    public record Term(Figure figure, BigDecimal factor) {}

    /** Whether the report's numbers satisfy it. */
    public boolean holds() {
        return finding == null;
    }
}
