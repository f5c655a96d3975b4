package dev.gouji.diagnosis;

import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes totals out of ties that a formula reckons rightly: nobody typed them, and they follow when a part is corrected. */
final class FormulaTotals {
    private final List<Figure> cells;

    private FormulaTotals(List<Figure> cells) {
        this.cells = cells;
    }

    /** The ties, each such total replaced by its parts; those that only state one are gone. */
    static List<Ties.Row> resolved(List<Ties.Row> rows, List<Figure> cells) {
        FormulaTotals totals = new FormulaTotals(cells);
        List<Ties.Row> left = new ArrayList<>(rows);
        for (Ties.Row row = totals.next(left); row != null; row = totals.next(left)) {
            left.remove(row);
            Ties.Row stating = row;
            left.replaceAll(other -> totals.replaced(other, stating));
            left.removeIf(other -> other.size() == 0);
        }
        return left;
    }

    /** A tie that holds and states a formula's result; null for none. */
    private Ties.@Nullable Row next(List<Ties.Row> rows) {
        for (Ties.Row row : rows) {
            if (!row.isViolated() && row.total() >= 0 && isReckoned(cells.get(row.member(row.total())))) {
                return row;
            }
        }
        return null;
    }

    /** Whether a formula's result stands there, as it comes out now. */
    static boolean isReckoned(Figure figure) {
        if (!(figure.content() instanceof CellContent.Formula formula) || formula.recalculated() == null) {
            return false;
        }
        BigDecimal shown = formula.shown().number();
        BigDecimal again = formula.recalculated().number();
        return shown != null && again != null && shown.compareTo(again) == 0;
    }

    private Ties.Row replaced(Ties.Row row, Ties.Row stating) {
        int total = stating.member(stating.total());
        long here = row.factorOf(total);
        if (here == 0) {
            return row;
        }
        long there = stating.factor(stating.total());
        Map<Integer, Long> factors = new TreeMap<>();
        for (int index = 0; index < row.size(); index++) {
            factors.merge(row.member(index), row.factor(index) * there, Long::sum);
        }
        for (int index = 0; index < stating.size(); index++) {
            factors.merge(stating.member(index), -stating.factor(index) * here, Long::sum);
        }
        factors.values().removeIf(factor -> factor == 0);
        int[] members = factors.keySet().stream().mapToInt(Integer::intValue).toArray();
        long[] counts = factors.values().stream().mapToLong(Long::longValue).toArray();
        int stated = row.total() < 0 || row.member(row.total()) == total
                ? -1
                : List.copyOf(factors.keySet()).indexOf(row.member(row.total()));
        return new Ties.Row(members, counts, row.residual() * there, row.finding(), stated);
    }
}
