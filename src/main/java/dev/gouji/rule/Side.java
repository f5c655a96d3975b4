package dev.gouji.rule;

import java.util.List;

/** One side of a condition: a sum. */
public record Side(List<Term> terms) {
    public Side {
        terms = List.copyOf(terms);
    }

    /** The side as a rule file writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            String sign = term.sign() < 0 ? " - " : " + ";
            text.append(text.isEmpty() && term.sign() > 0 ? "" : sign).append(term);
        }
        return text.toString();
    }
}
