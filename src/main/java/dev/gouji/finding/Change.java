package dev.gouji.finding;

import dev.gouji.table.Address;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that may be wrong, and what it would be.
 *
 * @param from what is filled in; null for a blank cell
 * @param to what it should be
 * @param pattern how the one would come of the other
 */
public record Change(
        Address address, Origin origin, @Nullable BigDecimal from, BigDecimal to, ChangePattern pattern) {}
