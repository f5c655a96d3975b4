package dev.gouji.diagnosis;

import dev.gouji.finding.ChangePattern;
import java.util.List;

/**
 * Something that went wrong at once, in one cell or in two.
 *
 * @param cells the cells' numbers
 * @param logLikelihood how likely it is, as a logarithm
 */
record Slip(List<Integer> cells, ChangePattern pattern, double logLikelihood) {
    Slip {
        cells = List.copyOf(cells);
    }
}
