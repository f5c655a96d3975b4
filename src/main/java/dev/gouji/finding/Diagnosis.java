package dev.gouji.finding;

import java.util.List;

/**
 * What may be wrong where some ties do not hold.
 *
 * @param findings the ids of the findings that it explains together
 * @param alternatives the likeliest first; what their scores lack of 1 is something else
 * @param gaveUp whether there may be further alternatives, since time ran out
 */
public record Diagnosis(List<String> findings, List<Alternative> alternatives, boolean gaveUp) {
    public Diagnosis {
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
    }
}
