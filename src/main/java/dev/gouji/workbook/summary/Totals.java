package dev.gouji.workbook.summary;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RuleTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts over all workbooks. */
final class Totals {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final Map<String, RuleTotal> rules = new LinkedHashMap<>();
    private final Map<String, AgencyTotal> agencies = new HashMap<>();
    private int workbooks;
    private int notCopied;
    private long explained;

    /** The rule's counts; zeros where no workbook had to do with it. */
    RuleTotal rule(String id) {
        return rules.getOrDefault(id, new RuleTotal());
    }

    void add(AuditedWorkbook workbook) {
        workbooks++;
        verdicts.merge(workbook.verdict(), 1, Integer::sum);
        notCopied += workbook.error() != null && workbook.verdict() != Verdict.UNREADABLE ? 1 : 0;
        for (Severity severity : Severity.values()) {
            findings.merge(severity, (long) workbook.count(severity), Long::sum);
        }
        explained += workbook.explained();
        for (RuleTally tally : workbook.rules()) {
            rules.computeIfAbsent(tally.rule(), id -> new RuleTotal()).add(tally);
        }
        for (ListedFinding finding : workbook.findings()) {
            rules.computeIfAbsent(finding.rule(), id -> new RuleTotal()).findings++;
        }
        int errors = workbook.count(Severity.ERROR);
        if (errors > 0) {
            String agency = workbook.agency();
            String name = CellXml.plain(agency == null || agency.isBlank() ? workbook.file() : agency);
            String key = name.length() > AgencyTotal.LONGEST ? name.substring(0, AgencyTotal.LONGEST - 1) + "…" : name;
            AgencyTotal total = agencies.computeIfAbsent(key, AgencyTotal::new);
            total.errors += errors;
            total.warnings += workbook.count(Severity.WARNING);
        }
    }

    int workbooks() {
        return workbooks;
    }

    /** How many workbooks came to the verdict. */
    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many findings of the severity stand. */
    long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** How many warnings are explained. */
    long explained() {
        return explained;
    }

    /** How many workbooks were checked but have no annotated copy because something went wrong. */
    int notCopied() {
        return notCopied;
    }

    /** The rules with the most findings, at most so many. */
    List<Map.Entry<String, RuleTotal>> topRules(int most) {
        List<Map.Entry<String, RuleTotal>> sorted = new ArrayList<>(rules.entrySet());
        sorted.removeIf(rule -> rule.getValue().findings == 0);
        sorted.sort(Comparator.<Map.Entry<String, RuleTotal>>comparingLong(rule -> -rule.getValue().findings)
                .thenComparing(Map.Entry::getKey));
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    /** The agencies with the most errors, at most so many. */
    List<AgencyTotal> topAgencies(int most) {
        List<AgencyTotal> sorted = new ArrayList<>(agencies.values());
        sorted.sort(Comparator.<AgencyTotal>comparingLong(agency -> -agency.errors)
                .thenComparingLong(agency -> -agency.warnings)
                .thenComparing(agency -> agency.name));
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    /** A rule in all workbooks. */
    static final class RuleTotal {
        private long findings;
        private long satisfied;
        private long violated;
        private long notEvaluable;
        private int workbooksSatisfied;
        private int workbooksViolated;
        private int workbooksNotEvaluable;

        private void add(RuleTally tally) {
            satisfied += tally.satisfied();
            violated += tally.violated();
            notEvaluable += tally.notEvaluable();
            workbooksSatisfied += tally.satisfied() > 0 && tally.violated() == 0 ? 1 : 0;
            workbooksViolated += tally.violated() > 0 ? 1 : 0;
            workbooksNotEvaluable += tally.notEvaluable() > 0 ? 1 : 0;
        }

        long findings() {
            return findings;
        }

        /** In places: held, broke, not evaluable; in workbooks: held everywhere, broke, not evaluable somewhere. */
        long[] counts() {
            return new long[] {
                satisfied, violated, notEvaluable, workbooksSatisfied, workbooksViolated, workbooksNotEvaluable
            };
        }
    }

    /** An agency that has errors. */
    static final class AgencyTotal {
        private static final int LONGEST = 60;

        private final String name;
        private long errors;
        private long warnings;

        private AgencyTotal(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        long errors() {
            return errors;
        }

        long warnings() {
            return warnings;
        }
    }
}
