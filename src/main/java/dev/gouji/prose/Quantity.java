package dev.gouji.prose;

import java.math.BigDecimal;

/**
 * A number with its counting word.
 *
 * @param to where the number ends in the sentence's plain text, its counting word apart
 * @param counter the counting word; empty where there is none
 * @param exact whether the text states just this number: not about, more than, one of a range, an ordinal
 */
record Quantity(BigDecimal value, int to, String counter, boolean exact) {}
