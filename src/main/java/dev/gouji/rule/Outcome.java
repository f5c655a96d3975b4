package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;

/** What came of a rule at one place. */
public sealed interface Outcome {
    /** It holds. */
    record Satisfied() implements Outcome {
        /** It holds, which needs no telling of places apart. */
        public static final Satisfied HERE = new Satisfied();
    }

    /** It does not hold. */
    record Violated(Finding finding) implements Outcome {}

    /**
     * It cannot be told.
     *
     * @param missing what would have to be known
     */
    record NotEvaluable(Wording missing) implements Outcome {}
}
