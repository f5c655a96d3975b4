package dev.gouji.rule.form;

import dev.gouji.rule.Equation;
import dev.gouji.rule.Operator;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a comparison, with the values of one report in it, as an equation over that report's cells. */
final class EquationReader {
    private final Map<Address, Equation.Term> terms = new LinkedHashMap<>();
    private BigDecimal constant = BigDecimal.ZERO;

    private EquationReader() {}

    /**
     * The equation; nothing where the demand is no linear equation, or is about no cell.
     *
     * @param finding the id of the finding that tells of its violation; null where it holds
     */
    static Optional<Equation> read(Demand demand, Inquiry inquiry, @Nullable String finding) {
        if (!(demand instanceof Demand.Comparison comparison) || comparison.operator() != Operator.EQUAL) {
            return Optional.empty();
        }
        Tie tie = Tie.of(comparison, inquiry);
        EquationReader reader = new EquationReader();
        if (finding != null && mentionsUnits(tie)) {
            // Any of the units may be wrong as well: what they add up to tells nothing of which number is.
            return Optional.empty();
        }
        if (!reader.add(tie.left(), BigDecimal.ONE) || !reader.add(tie.right(), BigDecimal.ONE.negate())) {
            return Optional.empty();
        }
        List<Equation.Term> terms = new ArrayList<>();
        for (Equation.Term term : reader.terms.values()) {
            if (term.factor().signum() != 0) {
                terms.add(term);
            }
        }
        Figure stated = tie.statesOneCell() && tie.right().size() > 1
                ? tie.left().get(0).figure()
                : null;
        Address total = stated == null ? null : stated.address();
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Equation(finding, terms, reader.constant, total));
    }

    private static boolean mentionsUnits(Tie tie) {
        return Stream.of(tie.left(), tie.right())
                .flatMap(List::stream)
                .anyMatch(part -> part.amount() instanceof Amount.UnitSum);
    }

    /** Whether the parts are linear in the report's cells. */
    private boolean add(List<Part> parts, BigDecimal sign) {
        for (Part part : parts) {
            Figure figure = part.figure();
            if (figure != null && part.source() == Source.OWN) {
                BigDecimal factor = part.factor().multiply(sign);
                Equation.Term before = terms.get(figure.address());
                terms.put(
                        figure.address(),
                        new Equation.Term(
                                figure,
                                before == null ? factor : before.factor().add(factor)));
            } else if (part.amount() == null || part.amount() instanceof Amount.UnitSum) {
                constant = constant.add(part.value().multiply(sign));
            } else {
                return false;
            }
        }
        return !parts.isEmpty();
    }
}
