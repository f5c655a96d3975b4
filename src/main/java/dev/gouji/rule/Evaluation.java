package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import java.util.List;

/** What a rule set found in a report, and how often its rules held. */
public record Evaluation(List<Finding> findings, RuleCounts counts) {
    public Evaluation {
        findings = List.copyOf(findings);
    }
}
