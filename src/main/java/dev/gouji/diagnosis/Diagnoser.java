package dev.gouji.diagnosis;

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
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return diagnose(evidence);
            }
        }
        return List.of();
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
