package dev.gouji.rule.language;

import dev.gouji.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file changes of a rule that another section, or gouji itself, states.
 *
 * @param agencies the agencies it is for; empty for all
 * @param severity the other severity; null to leave it
 * @param off whether the rule is not asked at all
 * @param tolerance the other tolerance; null to leave it
 */
public record RuleOverride(
        String id,
        List<String> agencies,
        @Nullable Severity severity,
        boolean off,
        @Nullable BigDecimal tolerance,
        RuleDefinition.Place place) {
    public RuleOverride {
        agencies = List.copyOf(agencies);
    }
}
