package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import java.util.List;

/** A rule whose findings weigh otherwise than it states itself. */
record ReweightedRule(Rule rule, Severity severity) implements Rule {
    @Override
    public RuleDescription description() {
        return rule.description().with(severity);
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        return rule.evaluate(evidence).stream().map(this::reweighted).toList();
    }

    private Outcome reweighted(Outcome outcome) {
        return outcome instanceof Outcome.Violated violated
                ? new Outcome.Violated(violated.finding().with(severity))
                : outcome;
    }
}
