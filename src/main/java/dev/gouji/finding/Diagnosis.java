package dev.gouji.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be wrong where some ties do not hold.
 *
 * @param findings the ids of the findings that it explains together
 * @param alternatives the likeliest first; what their scores lack of 1 is something else
 * @param gaveUp whether there may be further alternatives, since time ran out
 */
public record Diagnosis(List<String> findings, List<Alternative> alternatives, boolean gaveUp) {
    private static final double LIKELY = 0.5;
    /** How much likelier than the second the first is when it is told alone. */
    private static final double CLEARLY = 3;

    /** How much less likely than the first those are that are not told with it. */
    private static final double FAINT = 0.1;

    private static final int MOST_TOLD = 5;
    private static final Set<ChangePattern> OF_TWO_CELLS =
            EnumSet.of(ChangePattern.NEIGHBOUR_ROW, ChangePattern.NEIGHBOUR_COLUMN, ChangePattern.SWAPPED);

    public Diagnosis {
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether its first alternative stands out; else it cannot be told which of several is meant. */
    public boolean standsOut() {
        return alternatives.size() == 1
                || (!alternatives.isEmpty()
                        && alternatives.get(0).score() >= LIKELY
                        && alternatives.get(0).score()
                                >= CLEARLY * alternatives.get(1).score());
    }

    /** What people are told of: the first alternative where it stands out, else all that may be meant. */
    public List<Alternative> told() {
        if (standsOut()) {
            return alternatives.subList(0, 1);
        }
        return alternatives.stream()
                .filter(alternative ->
                        alternative.score() >= FAINT * alternatives.get(0).score())
                .limit(MOST_TOLD)
                .toList();
    }

    /** How many mistakes its findings probably come down to. */
    public int mistakes() {
        if (alternatives.isEmpty()) {
            return findings.size();
        }
        List<Change> changes = alternatives.get(0).changes();
        long ofTwo = changes.stream()
                .filter(change -> OF_TWO_CELLS.contains(change.pattern()))
                .count();
        // A number in the wrong one of two cells is one mistake.
        return Math.min(findings.size(), (int) (changes.size() - ofTwo / 2));
    }
}
