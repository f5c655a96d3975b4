package dev.gouji.rule.form;

import dev.gouji.rule.Operator;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A comparison of a weighted sum of cells with a number.
 *
 * @param terms what each unknown counts for
 */
public record Inequality(Map<Unknown, BigDecimal> terms, Operator operator, BigDecimal bound) {
    public Inequality {
        terms = Map.copyOf(terms);
    }

    /** Whether it holds for these numbers; unknowns that are not among them are 0. */
    public boolean holds(Map<Unknown, BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Unknown, BigDecimal> term : terms.entrySet()) {
            sum = sum.add(term.getValue().multiply(numbers.getOrDefault(term.getKey(), BigDecimal.ZERO)));
        }
        return operator.holds(sum, bound, BigDecimal.ZERO);
    }
}
