package dev.gouji.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an earlier check of the same workbook left with it.
 *
 * @param findings the ids of what it found
 * @param explanations what the department wrote to them, by their ids
 */
public record EarlierRun(Set<String> findings, Map<String, String> explanations) {
    /** No check came before. */
    public static final EarlierRun NONE = new EarlierRun(Set.of(), Map.of());

    public EarlierRun {
        findings = Set.copyOf(findings);
        explanations = Map.copyOf(explanations);
    }

    /** Both runs as one; where both explain a finding, the other run's words count. */
    public EarlierRun and(EarlierRun other) {
        Set<String> all = new HashSet<>(findings);
        all.addAll(other.findings);
        Map<String, String> words = new HashMap<>(explanations);
        words.putAll(other.explanations);
        return new EarlierRun(all, words);
    }

    /** What the department wrote to the finding, or nothing. */
    public String explanation(Finding finding) {
        return explanations.getOrDefault(finding.id(), "");
    }
}
