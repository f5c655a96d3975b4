package dev.gouji.finding;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What earlier checks of the same workbook left with it.
 *
 * @param findings the ids of what the last one found
 * @param explanations what the department wrote, by the findings' ids, findings of earlier checks included
 */
public record EarlierRun(Set<String> findings, Map<String, Explained> explanations) {
    public EarlierRun {
        findings = Set.copyOf(findings);
        explanations = new LinkedHashMap<>(explanations);
    }

    /** Both runs as one; where both explain a finding, the other run's words count. */
    public EarlierRun and(EarlierRun other) {
        Set<String> all = new HashSet<>(findings);
        all.addAll(other.findings);
        Map<String, Explained> words = new LinkedHashMap<>(explanations);
        words.putAll(other.explanations);
        return new EarlierRun(all, words);
    }

    /** The finding with what the department wrote to it. */
    Finding explain(Finding finding) {
        Explained explained = explanations.get(finding.id());
        return explained == null ? finding : finding.explained(explained.words());
    }

    /** What has changed to the findings of now. */
    Progress progress(List<Finding> now) {
        Set<String> ids = now.stream().map(Finding::id).collect(Collectors.toSet());
        int stayed = (int) ids.stream().filter(findings::contains).count();
        List<Explained> kept = explanations.values().stream()
                .filter(explained -> !ids.contains(explained.id()))
                .toList();
        return new Progress(findings.size() - stayed, ids.size() - stayed, kept);
    }
}
