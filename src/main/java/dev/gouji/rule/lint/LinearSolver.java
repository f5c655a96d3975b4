package dev.gouji.rule.lint;

import dev.gouji.rule.Operator;
import dev.gouji.rule.form.Inequality;
import dev.gouji.rule.form.LinearPlace;
import dev.gouji.rule.form.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds numbers for which places hold. Numbers that are found are checked exactly; that there are none is the word of ojAlgo's
 * simplex over coefficients that are small whole numbers.
 */
final class LinearSolver {
    /** Money is stated to the cent of 10,000 yuan. */
    private static final int MONEY_DECIMALS = 2;
    /** No count of a report is larger; without a bound some programs have no smallest solution. */
    private static final long LARGEST = 1_000_000_000;

    /** The smallest numbers for which one way of each place holds; empty where there are none. */
    Optional<Map<Unknown, BigDecimal>> solve(List<List<List<Inequality>>> places) {
        return solve(places, 0, List.of());
    }

    private Optional<Map<Unknown, BigDecimal>> solve(
            List<List<List<Inequality>>> places, int next, List<Inequality> chosen) {
        if (next == places.size()) {
            return solveAll(chosen);
        }
        List<List<Inequality>> ways = places.get(next);
        for (List<Inequality> way : ways) {
            List<Inequality> longer = new ArrayList<>(chosen);
            longer.addAll(way);
            boolean hopeless = ways.size() > 1
                    && next + 1 < places.size()
                    && solveAll(longer).isEmpty();
            Optional<Map<Unknown, BigDecimal>> found = hopeless ? Optional.empty() : solve(places, next + 1, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<Unknown, BigDecimal>> solveAll(List<Inequality> inequalities) {
        if (holds(inequalities, Map.of())) {
            return Optional.of(Map.of());
        }
        Optional<Map<Unknown, BigDecimal>> relaxed = solve(inequalities, false);
        if (relaxed.isEmpty() || holds(inequalities, relaxed.get())) {
            return relaxed;
        }
        return solve(inequalities, true).filter(numbers -> holds(inequalities, numbers));
    }

    private static boolean holds(List<Inequality> inequalities, Map<Unknown, BigDecimal> numbers) {
        for (Inequality inequality : inequalities) {
            if (!inequality.holds(numbers)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Map<Unknown, BigDecimal>> solve(List<Inequality> inequalities, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Unknown, Variable> variables = new HashMap<>();
        int number = 0;
        for (Inequality inequality : inequalities) {
            Expression expression = model.newExpression("c" + number++);
            BigDecimal scale = scale(inequality);
            inequality.terms().forEach((unknown, factor) -> {
                Variable variable = variables.computeIfAbsent(unknown, any -> variable(model, any, whole));
                expression.set(variable, factor.multiply(scale));
            });
            bound(expression, inequality.operator(), inequality.bound().multiply(scale));
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        Map<Unknown, BigDecimal> numbers = new HashMap<>();
        variables.forEach((unknown, variable) -> numbers.put(unknown, rounded(unknown, variable.getValue())));
        return Optional.of(numbers);
    }

    private static Variable variable(ExpressionsBasedModel model, Unknown unknown, boolean whole) {
        Variable variable = model.newVariable(unknown.source() + "." + unknown.slot())
                .lower(unknown.signed() ? -LARGEST : 0)
                .upper(LARGEST)
                .weight(1);
        return whole && unknown.whole() ? variable.integer(true) : variable;
    }

    /** With whole factors and whole numbers, less than means at least one less. */
    private static BigDecimal scale(Inequality inequality) {
        int decimals = Math.max(0, inequality.bound().stripTrailingZeros().scale());
        for (Map.Entry<Unknown, BigDecimal> term : inequality.terms().entrySet()) {
            int own = Math.max(0, term.getValue().stripTrailingZeros().scale());
            decimals = Math.max(decimals, own + (term.getKey().whole() ? 0 : MONEY_DECIMALS));
        }
        return BigDecimal.TEN.pow(decimals);
    }

    private static void bound(Expression expression, Operator operator, BigDecimal bound) {
        switch (operator) {
            case EQUAL -> expression.level(bound);
            case AT_MOST -> expression.upper(bound);
            case AT_LEAST -> expression.lower(bound);
            case LESS -> expression.upper(bound.subtract(BigDecimal.ONE));
            case GREATER -> expression.lower(bound.add(BigDecimal.ONE));
            default -> throw new IllegalArgumentException("an inequality with !=");
        }
    }

    private static BigDecimal rounded(Unknown unknown, BigDecimal value) {
        return value.setScale(unknown.whole() ? 0 : MONEY_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The ways in which the places hold. */
    static List<List<List<Inequality>>> holds(List<LinearPlace> places) {
        return places.stream().map(LinearPlace::holds).toList();
    }
}
