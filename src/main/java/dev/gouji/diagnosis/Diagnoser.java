package dev.gouji.diagnosis;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Severity;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.RuleSet;
import dev.gouji.table.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells which cells are wrong where ties do not hold, and what they probably should be. */
public final class Diagnoser {
    private final RuleSet rules;
    private final Effort effort;

    /** By these rules' ties, in the time that a person waits. */
    public Diagnoser(RuleSet rules) {
        this(rules, Effort.TIMED);
    }

    /** By these rules' ties, with that effort. */
    public Diagnoser(RuleSet rules, Effort effort) {
        this.rules = rules;
        this.effort = effort;
    }

    /**
     * The diagnoses, in the order of the ties.
     *
     * @param findings what the rules found; without an error there is nothing to diagnose
     */
    public List<Diagnosis> diagnose(Evidence evidence, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return errors.isEmpty()
                ? List.of()
                : diagnose(evidence).stream()
                        .map(diagnosis -> withCells(diagnosis, errors))
                        .toList();
    }

    /** With what the rules found wrong about the suspected cells alone, such as that a number is negative. */
    private static Diagnosis withCells(Diagnosis diagnosis, List<Finding> errors) {
        List<String> findings = new ArrayList<>(diagnosis.findings());
        for (Alternative first : diagnosis.alternatives().stream().limit(1).toList()) {
            for (Change change : first.changes()) {
                errors.stream()
                        .filter(finding -> finding.cells().size() == 1
                                && finding.cells().get(0).address().equals(change.address())
                                && !findings.contains(finding.id()))
                        .forEach(finding -> findings.add(finding.id()));
            }
        }
        return new Diagnosis(findings, diagnosis.alternatives(), diagnosis.gaveUp());
    }

    private List<Diagnosis> diagnose(Evidence evidence) {
        Ties ties = TiesReader.read(rules.equations(evidence), evidence.report().layout());
        if (ties.violated().isEmpty()) {
            return List.of();
        }
        Report previous = evidence.previous().map(PreviousReport::report).orElse(null);
        Budget budget = effort.whole();
        Neighbours neighbours = new Neighbours(evidence.report().layout(), ties);
        List<Fix> slips = NeighbourFixes.of(ties, neighbours);
        double blankness = Blankness.of(ties);
        Plausibility plausibility = new Plausibility(
                ties, new SingleSlips(ties, previous, blankness), new DoubleSlips(neighbours, blankness));
        Causes causes = new Causes(ties, plausibility, neighbours, effort, budget);
        Verdicts verdicts = new Verdicts(ties);
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (BitSet violated : Components.of(ties, slips)) {
            List<Cover> covers = causes.covers(violated, slips);
            if (covers.isEmpty()) {
                diagnoses.add(verdicts.unexplained(violated, budget.isSpent()));
            } else {
                for (BitSet group : Groups.of(covers)) {
                    diagnoses.add(verdicts.of(group, causes.closer(group, covers, slips), budget.isSpent()));
                }
            }
        }
        return diagnoses;
    }
}
