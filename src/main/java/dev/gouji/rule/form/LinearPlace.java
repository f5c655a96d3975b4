package dev.gouji.rule.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a rule asks at one place, as linear inequalities: it holds where all of one list hold.
 *
 * @param rule the rule's id
 * @param holds the ways in which it holds
 * @param breaks the ways in which it does not
 */
public record LinearPlace(String rule, List<List<Inequality>> holds, List<List<Inequality>> breaks) {
    public LinearPlace {
        holds = List.copyOf(holds);
        breaks = List.copyOf(breaks);
    }

    /** Whether it holds for these numbers. */
    public boolean holdsFor(Map<Unknown, BigDecimal> numbers) {
        for (List<Inequality> way : holds) {
            if (way.stream().allMatch(inequality -> inequality.holds(numbers))) {
                return true;
            }
        }
        return false;
    }
}
