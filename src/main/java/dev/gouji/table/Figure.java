package dev.gouji.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One value of an official table, with where it was read.
 *
 * @param raw the cell's text as it stands
 * @param content the cell's content as it stands, formulas included
 * @param conversions what had to be done to read the text as a number; empty for a plain number
 */
public record Figure(
        Address address, Value value, String raw, Origin origin, CellContent content, Set<Conversion> conversions) {
    public Figure {
        conversions = Set.copyOf(conversions);
    }

    /** The number, where the cell holds one. */
    public Optional<BigDecimal> number() {
        return value instanceof Value.Number number ? Optional.of(number.number()) : Optional.empty();
    }

    /** Whether nothing is filled in. */
    public boolean isBlank() {
        return value instanceof Value.Blank;
    }
}
