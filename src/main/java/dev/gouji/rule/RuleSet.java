package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.language.RuleOverride;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules in force, in the order in which they are listed. */
public final class RuleSet {
    private final RuleSetIdentity identity;
    private final List<RuleInForce> rules = new ArrayList<>();

    /**
     * Rules, and what rule files change of them.
     *
     * @param identity what tells this set from others
     */
    public RuleSet(RuleSetIdentity identity, List<Rule> rules, List<RuleOverride> overrides) {
        this.identity = identity;
        for (Rule rule : rules) {
            List<RuleOverride> ofRule = new ArrayList<>();
            for (RuleOverride override : overrides) {
                if (override.id().equalsIgnoreCase(rule.description().id())) {
                    ofRule.add(override);
                }
            }
            this.rules.add(new RuleInForce(rule, ofRule));
        }
    }

    /** What tells this set from others. */
    public RuleSetIdentity identity() {
        return identity;
    }

    /** The rules as they are for every agency that no rule file names; those that are off for all are left out. */
    public List<Rule> rules() {
        return rules.stream()
                .map(rule -> rule.forAgency(Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rule of that id, as it is for every agency that no rule file names; off or not. */
    public Optional<Rule> find(String id) {
        return rules.stream()
                .filter(rule -> rule.rule().description().id().equalsIgnoreCase(id))
                .findFirst()
                .map(rule -> rule.forAgency(Optional.empty()).orElse(rule.rule()));
    }

    /** What is changed of the rule for some agencies only. */
    public List<RuleOverride> overridesForSome(String id) {
        return rules.stream()
                .filter(rule -> rule.rule().description().id().equalsIgnoreCase(id))
                .flatMap(rule -> rule.forSome().stream())
                .toList();
    }

    /** Evaluates every rule. */
    public Evaluation evaluate(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        List<RuleCounts.Gap> gaps = new ArrayList<>();
        List<RuleDescription> unmatched = new ArrayList<>();
        List<RuleCounts.Tally> tallies = new ArrayList<>();
        int satisfied = 0;
        int notEvaluable = 0;
        Optional<String> agency = evidence.report().agency();
        for (RuleInForce inForce : rules) {
            Rule rule = inForce.forAgency(agency).orElse(null);
            if (rule == null) {
                continue;
            }
            List<Outcome> outcomes = rule.evaluate(evidence);
            Map<Wording, Integer> missing = new LinkedHashMap<>();
            int heldBefore = satisfied;
            int untoldBefore = notEvaluable;
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Outcome.Violated violated) {
                    findings.add(violated.finding());
                } else if (outcome instanceof Outcome.NotEvaluable gap) {
                    missing.put(gap.missing(), missing.getOrDefault(gap.missing(), 0) + 1);
                    notEvaluable++;
                } else {
                    satisfied++;
                }
            }
            String id = rule.description().id();
            for (Map.Entry<Wording, Integer> gap : missing.entrySet()) {
                gaps.add(new RuleCounts.Gap(id, gap.getKey(), gap.getValue()));
            }
            if (outcomes.isEmpty()) {
                unmatched.add(rule.description());
            } else {
                int held = satisfied - heldBefore;
                int untold = notEvaluable - untoldBefore;
                tallies.add(new RuleCounts.Tally(id, held, outcomes.size() - held - untold, untold));
            }
        }
        return new Evaluation(
                findings, new RuleCounts(identity, satisfied, findings.size(), notEvaluable, gaps, unmatched, tallies));
    }

    /** The equations that the report's cells must satisfy at error level, whether they do or not. */
    public List<Equation> equations(Evidence evidence) {
        List<Equation> equations = new ArrayList<>();
        Optional<String> agency = evidence.report().agency();
        for (RuleInForce inForce : rules) {
            Rule rule = inForce.forAgency(agency).orElse(null);
            if (rule != null && rule.description().severity() == Severity.ERROR) {
                equations.addAll(rule.equations(evidence));
            }
        }
        return equations;
    }
}
