package dev.gouji.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A broken tie as the workbook itself can ask for it, so that it is seen to hold while somebody corrects a number.
 *
 * @param holds true where it holds; an error where that cannot be told
 * @param decidable whether that can always be told
 * @param gap by how much the two sides differ, never negative; null where the tie is no comparison of two sides
 * @param now the gap with the values that were checked
 */
public record LiveTie(
        CellFormula holds,
        boolean decidable,
        @Nullable CellFormula gap,
        @Nullable BigDecimal now) {}
