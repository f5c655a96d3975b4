package dev.gouji.diagnosis;

import dev.gouji.rule.Equation;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the cells of equations and counts all in one unit, the smallest decimal that any of them has. */
final class TiesReader {
    private static final int MOST_DECIMALS = 6;
    private static final int AMOUNT_DECIMALS = 2;
    private static final int MOST_DIGITS = 12;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(MOST_DIGITS);

    private final Layout layout;
    private final Map<Address, Integer> numbers = new LinkedHashMap<>();
    private final List<Figure> cells = new ArrayList<>();
    private int scale;

    private TiesReader(Layout layout) {
        this.layout = layout;
    }

    /** The equations' ties; those whose factors are beyond any count are left out. */
    static Ties read(List<Equation> equations, Layout layout) {
        TiesReader reader = new TiesReader(layout);
        List<Equation> usable = new ArrayList<>();
        for (Equation equation : equations) {
            if (isUsable(equation)) {
                usable.add(equation);
                equation.terms().forEach(term -> reader.number(term.figure()));
                reader.scale = Math.max(reader.scale, decimals(equation.constant()));
            }
        }
        return reader.ties(usable);
    }

    private static boolean isUsable(Equation equation) {
        boolean usable = isUsable(equation.constant());
        for (Equation.Term term : equation.terms()) {
            usable &= isUsable(term.factor());
        }
        return usable;
    }

    private static boolean isUsable(BigDecimal number) {
        return decimals(number) <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static int decimals(BigDecimal number) {
        return number.scale() <= 0 ? 0 : Math.max(0, number.stripTrailingZeros().scale());
    }

    /** What the cell counts as. A number beyond any count is as wrong as the largest, and what it must be comes to the same. */
    private static BigDecimal value(Figure figure) {
        BigDecimal number = figure.number().orElse(BigDecimal.ZERO);
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return number.signum() < 0 ? LARGEST.negate() : LARGEST;
        }
        return decimals(number) > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.UP) : number;
    }

    private void number(Figure figure) {
        if (numbers.putIfAbsent(figure.address(), cells.size()) == null) {
            cells.add(figure);
            boolean whole = layout.measure(figure.address()).whole();
            scale = Math.max(scale, Math.max(whole ? 0 : AMOUNT_DECIMALS, decimals(value(figure))));
        }
    }

    private Ties ties(List<Equation> equations) {
        long[] values = new long[cells.size()];
        long[] steps = new long[cells.size()];
        boolean[] signed = new boolean[cells.size()];
        for (int cell = 0; cell < values.length; cell++) {
            Figure figure = cells.get(cell);
            Measure measure = layout.measure(figure.address());
            values[cell] = value(figure).movePointRight(scale).longValueExact();
            steps[cell] = unit(measure.whole() ? scale : Math.max(0, scale - AMOUNT_DECIMALS));
            signed[cell] = measure.signed();
        }
        List<Ties.Row> rows = new ArrayList<>();
        for (Equation equation : equations) {
            rows.add(row(equation, values));
        }
        return new Ties(cells, scale, values, steps, signed, FormulaTotals.resolved(rows, cells));
    }

    private static long unit(int decimals) {
        long unit = 1;
        for (int decimal = 0; decimal < decimals; decimal++) {
            unit *= 10;
        }
        return unit;
    }

    private Ties.Row row(Equation equation, long[] values) {
        int decimals = 0;
        for (Equation.Term term : equation.terms()) {
            decimals = Math.max(decimals, decimals(term.factor()));
        }
        int size = equation.terms().size();
        int[] members = new int[size];
        long[] factors = new long[size];
        int total = -1;
        long sum = equation.constant().movePointRight(decimals + scale).longValueExact();
        for (int index = 0; index < size; index++) {
            Equation.Term term = equation.terms().get(index);
            members[index] = numbers.getOrDefault(term.figure().address(), 0);
            factors[index] = term.factor().movePointRight(decimals).longValueExact();
            sum += factors[index] * values[members[index]];
            total = term.figure().address().equals(equation.total()) ? index : total;
        }
        @Nullable String finding = equation.finding();
        return new Ties.Row(members, factors, finding == null ? 0 : sum, finding == null ? "" : finding, total);
    }
}
