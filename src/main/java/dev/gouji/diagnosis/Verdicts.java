package dev.gouji.diagnosis;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.Diagnosis;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words covers as diagnoses, each with its share of the likelihood. */
final class Verdicts {
    /** How likely it is that something else went wrong, which no alternative tells: the more things did, the likelier. */
    private static final double ELSE = 0.003;

    private static final double MOST_ELSE = 0.5;

    private static final double LEAST_SCORE = 0.005;
    private static final int MOST_ALTERNATIVES = 10;

    private final Ties ties;

    Verdicts(Ties ties) {
        this.ties = ties;
    }

    /** What is known of ties that nothing was found to mend. */
    Diagnosis unexplained(BitSet violated, boolean gaveUp) {
        return new Diagnosis(findings(violated), List.of(), gaveUp);
    }

    /**
     * The diagnosis of one group of ties.
     *
     * @param covers the likeliest first, of this and other groups
     */
    Diagnosis of(BitSet group, List<Cover> covers, boolean gaveUp) {
        Map<Set<RankedFix>, Cover> within = new LinkedHashMap<>();
        for (Cover cover : covers) {
            if (cover.keepsTo(group)) {
                Cover part = cover.of(group);
                within.putIfAbsent(new LinkedHashSet<>(part.fixes()), part);
            }
        }
        List<Cover> parts = new ArrayList<>(within.values());
        parts.sort(Comparator.comparingDouble(Cover::logLikelihood).reversed());
        double best = parts.get(0).logLikelihood();
        double sum = 0;
        for (Cover part : parts) {
            sum += Math.exp(part.logLikelihood() - best);
        }
        int slips = covers.get(0).slips();
        double known = 1 - Math.min(MOST_ELSE, ELSE * slips * slips);
        List<Alternative> alternatives = new ArrayList<>();
        for (Cover part : parts) {
            double score = Math.exp(part.logLikelihood() - best) / sum * known;
            if (alternatives.isEmpty() || (score >= LEAST_SCORE && alternatives.size() < MOST_ALTERNATIVES)) {
                alternatives.add(new Alternative(changes(part), score));
            }
        }
        return new Diagnosis(findings(group), alternatives, gaveUp);
    }

    private List<String> findings(BitSet group) {
        Set<String> findings = new LinkedHashSet<>();
        for (int row = group.nextSetBit(0); row >= 0; row = group.nextSetBit(row + 1)) {
            findings.add(ties.row(row).finding());
        }
        return List.copyOf(findings);
    }

    private List<Change> changes(Cover part) {
        List<Change> changes = new ArrayList<>();
        for (RankedFix ranked : part.fixes()) {
            Map<Integer, ChangePattern> patterns = new HashMap<>();
            for (Slip slip : ranked.slips()) {
                slip.cells().forEach(cell -> patterns.put(cell, slip.pattern()));
            }
            Fix fix = ranked.fix();
            for (int index = 0; index < fix.size(); index++) {
                int cell = fix.cell(index);
                Figure figure = ties.figure(cell);
                BigDecimal to = BigDecimal.valueOf(ties.value(cell) + fix.change(index), ties.scale());
                changes.add(new Change(
                        figure.address(),
                        figure.origin(),
                        figure.number().orElse(null),
                        plain(to),
                        patterns.getOrDefault(cell, ChangePattern.OTHER)));
            }
        }
        return changes;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
