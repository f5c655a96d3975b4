package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import dev.gouji.table.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules in force, in the order in which they are listed. */
public record RuleSet(List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return rules.stream()
                .filter(rule -> rule.description().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** Evaluates every rule. */
    public Evaluation evaluate(Report report) {
        List<Finding> findings = new ArrayList<>();
        int satisfied = 0;
        int notEvaluable = 0;
        for (Rule rule : rules) {
            for (Outcome outcome : rule.evaluate(report)) {
                if (outcome instanceof Outcome.Violated violated) {
                    findings.add(violated.finding());
                } else if (outcome instanceof Outcome.Satisfied) {
                    satisfied++;
                } else {
                    notEvaluable++;
                }
            }
        }
        return new Evaluation(findings, new RuleCounts(satisfied, findings.size(), notEvaluable));
    }
}
