package dev.gouji.rule;

import dev.gouji.rule.language.RuleOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A rule with what rule files change of it, for all agencies or for some. */
final class RuleInForce {
    private final Rule rule;
    private final List<RuleOverride> overrides;
    private final Map<List<RuleOverride>, Optional<Rule>> variants = new ConcurrentHashMap<>();

    RuleInForce(Rule rule, List<RuleOverride> overrides) {
        this.rule = rule;
        this.overrides = List.copyOf(overrides);
    }

    /** The rule as it is for that agency; empty where it is off, the agency being unknown meaning any. */
    Optional<Rule> forAgency(Optional<String> agency) {
        if (overrides.isEmpty()) {
            return Optional.of(rule);
        }
        List<RuleOverride> matching = new ArrayList<>();
        for (RuleOverride override : overrides) {
            boolean names = override.agencies().isEmpty()
                    || agency.filter(name -> new AgencyName(name).isAmong(override.agencies()))
                            .isPresent();
            if (names) {
                matching.add(override);
            }
        }
        return variants.computeIfAbsent(List.copyOf(matching), this::changed);
    }

    private Optional<Rule> changed(List<RuleOverride> changes) {
        Rule changed = rule;
        boolean off = false;
        for (RuleOverride override : changes) {
            off = override.off() || (off && override.severity() == null);
            changed = changed.with(override);
        }
        return off ? Optional.empty() : Optional.of(changed);
    }

    Rule rule() {
        return rule;
    }

    /** What is changed for some agencies only. */
    List<RuleOverride> forSome() {
        return overrides.stream()
                .filter(override -> !override.agencies().isEmpty())
                .toList();
    }
}
