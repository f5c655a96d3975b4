package dev.gouji.rule.form;

import dev.gouji.rule.Operator;
import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Sign;
import dev.gouji.table.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes demands as linear inequalities. */
final class Linear {
    /** A demand with more alternatives is not worked through. */
    private static final int MOST_WAYS = 256;

    /** A demand that cannot be written so. */
    static final class NotLinear extends Exception {
        private static final long serialVersionUID = 1L;

        NotLinear() {
            super("not linear", null, false, false);
        }
    }

    private record Sum(Map<Unknown, BigDecimal> terms, BigDecimal constant) {}

    private final FormIndex form;

    Linear(FormIndex form) {
        this.form = form;
    }

    LinearPlace place(String rule, List<BoundDemand> demands) throws NotLinear {
        Demand all = new Demand.All(demands.stream().map(BoundDemand::demand).toList());
        return new LinearPlace(rule, ways(all, true), ways(all, false));
    }

    private List<List<Inequality>> ways(Demand demand, boolean holds) throws NotLinear {
        if (demand instanceof Demand.Comparison comparison) {
            return comparison(comparison, holds);
        }
        if (demand instanceof Demand.All all) {
            return holds ? joint(all.parts(), true) : either(all.parts(), false);
        }
        if (demand instanceof Demand.Any any) {
            return holds ? either(any.parts(), true) : joint(any.parts(), false);
        }
        if (demand instanceof Demand.Not not) {
            return ways(not.of(), !holds);
        }
        if (demand instanceof Demand.Given given) {
            Demand asked = new Demand.Not(given.given());
            return holds
                    ? either(List.of(asked, given.required()), true)
                    : joint(List.of(asked, given.required()), false);
        }
        throw new NotLinear();
    }

    private List<List<Inequality>> either(List<Demand> parts, boolean holds) throws NotLinear {
        List<List<Inequality>> ways = new ArrayList<>();
        for (Demand part : parts) {
            ways.addAll(ways(part, holds));
        }
        return limited(ways);
    }

    private List<List<Inequality>> joint(List<Demand> parts, boolean holds) throws NotLinear {
        List<List<Inequality>> ways = new ArrayList<>(List.of(List.of()));
        for (Demand part : parts) {
            List<List<Inequality>> longer = new ArrayList<>();
            for (List<Inequality> way : ways) {
                for (List<Inequality> further : ways(part, holds)) {
                    List<Inequality> both = new ArrayList<>(way);
                    both.addAll(further);
                    longer.add(both);
                }
            }
            ways = limited(longer);
        }
        return ways;
    }

    private static List<List<Inequality>> limited(List<List<Inequality>> ways) throws NotLinear {
        if (ways.size() > MOST_WAYS) {
            throw new NotLinear();
        }
        return ways;
    }

    private List<List<Inequality>> comparison(Demand.Comparison comparison, boolean holds) throws NotLinear {
        Sum left = sum(comparison.left());
        Sum right = sum(comparison.right());
        Map<Unknown, BigDecimal> terms = new HashMap<>(left.terms());
        right.terms().forEach((unknown, factor) -> terms.merge(unknown, factor.negate(), BigDecimal::add));
        terms.values().removeIf(factor -> factor.signum() == 0);
        BigDecimal bound = right.constant().subtract(left.constant());
        List<List<Inequality>> ways = new ArrayList<>();
        for (Operator operator : signs(holds ? comparison.operator() : opposite(comparison.operator()))) {
            ways.add(List.of(new Inequality(terms, operator, bound)));
        }
        return ways;
    }

    private static List<Operator> signs(Operator operator) {
        return operator == Operator.NOT_EQUAL ? List.of(Operator.LESS, Operator.GREATER) : List.of(operator);
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.GREATER;
            case GREATER -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    private Sum sum(Amount amount) throws NotLinear {
        if (amount instanceof Amount.Fixed fixed) {
            return new Sum(Map.of(), fixed.number());
        }
        if (amount instanceof Amount.CellSum cells) {
            return cells(cells);
        }
        if (amount instanceof Amount.Negated negated) {
            return scaled(sum(negated.of()), BigDecimal.ONE.negate());
        }
        if (amount instanceof Amount.Combined combined) {
            return combined(combined);
        }
        if (amount instanceof Amount.Applied applied && applied.function() == Expression.Function.SUM) {
            Sum sum = new Sum(Map.of(), BigDecimal.ZERO);
            for (Amount argument : applied.arguments()) {
                sum = added(sum, sum(argument));
            }
            return sum;
        }
        throw new NotLinear();
    }

    private Sum cells(Amount.CellSum cells) {
        Map<Unknown, BigDecimal> terms = new HashMap<>();
        for (Selection.Choice choice : cells.cells().choices()) {
            for (int slot : choice.members()) {
                Measure measure = form.layout().measure(form.address(slot));
                terms.merge(
                        new Unknown(cells.source(), slot, measure.whole(), measure.signed()),
                        BigDecimal.ONE,
                        BigDecimal::add);
            }
        }
        return new Sum(terms, BigDecimal.ZERO);
    }

    private Sum combined(Amount.Combined combined) throws NotLinear {
        Sum left = sum(combined.left());
        Sum right = sum(combined.right());
        if (combined.sign() == Sign.PLUS) {
            return added(left, right);
        }
        if (combined.sign() == Sign.MINUS) {
            return added(left, scaled(right, BigDecimal.ONE.negate()));
        }
        if (combined.sign() == Sign.TIMES && left.terms().isEmpty()) {
            return scaled(right, left.constant());
        }
        if (!right.terms().isEmpty()) {
            throw new NotLinear();
        }
        if (combined.sign() == Sign.TIMES) {
            return scaled(left, right.constant());
        }
        if (right.constant().signum() == 0) {
            throw new NotLinear();
        }
        return scaled(left, BigDecimal.ONE.divide(right.constant(), MathContext.DECIMAL64));
    }

    private static Sum added(Sum one, Sum other) {
        Map<Unknown, BigDecimal> terms = new HashMap<>(one.terms());
        other.terms().forEach((unknown, factor) -> terms.merge(unknown, factor, BigDecimal::add));
        return new Sum(terms, one.constant().add(other.constant()));
    }

    private static Sum scaled(Sum sum, BigDecimal factor) {
        Map<Unknown, BigDecimal> terms = new HashMap<>();
        sum.terms().forEach((unknown, old) -> terms.put(unknown, old.multiply(factor)));
        return new Sum(terms, sum.constant().multiply(factor));
    }
}
