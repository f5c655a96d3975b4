package dev.gouji.output.html;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RuleTally;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An audit in numbers. */
final class Overview {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<String, RuleCount> rules = new LinkedHashMap<>();
    private final MostErrors mostErrors = new MostErrors();
    private int explained;

    private Overview() {}

    /** Counts what the audit found. */
    static Overview of(Audit audit) throws IOException {
        Overview overview = new Overview();
        for (RuleDescription rule : audit.rules()) {
            overview.rules.put(rule.id(), new RuleCount(rule.id(), rule));
        }
        audit.forEach(overview::add);
        return overview;
    }

    private void add(AuditedWorkbook workbook) {
        verdicts.merge(workbook.verdict(), 1, Integer::sum);
        for (Severity severity : Severity.values()) {
            findings.merge(severity, workbook.count(severity), Integer::sum);
        }
        explained += workbook.explained();
        mostErrors.add(workbook);
        Set<String> broken = new HashSet<>();
        for (ListedFinding finding : workbook.findings()) {
            rule(finding.rule()).addFinding(finding.severity(), broken.add(finding.rule()));
        }
        for (RuleTally tally : workbook.rules()) {
            rule(tally.rule()).add(tally);
        }
    }

    private RuleCount rule(String id) {
        return rules.computeIfAbsent(id, unknown -> new RuleCount(unknown, null));
    }

    int workbooks() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    int explained() {
        return explained;
    }

    /** The rules in their order. */
    List<RuleCount> rules() {
        return List.copyOf(rules.values());
    }

    /** The workbooks with the most errors, the worst first. */
    List<MostErrors.Entry> mostErrors() {
        return mostErrors.worstFirst();
    }
}
