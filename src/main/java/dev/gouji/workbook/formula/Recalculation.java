package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import dev.gouji.workbook.findings.Headings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out a workbook's formulas anew. What a formula refers to counts with its stored result, so that each formula is
 * judged for itself; only where none is stored, that is worked out first. Findings sheets are the program's own. What is no
 * plain sum is worked out when its result is asked for.
 */
public final class Recalculation {
    /** So many formulas of a workbook are worked out, far more than the official forms have cells. */
    static final int FORMULAS = 5_000;

    private final List<Grid> grids;
    private final Set<Place> fixed;
    private @Nullable Engine engine;
    private int formulas;

    private Recalculation(List<Grid> grids, Set<Place> fixed) {
        this.grids = grids;
        this.fixed = fixed;
    }

    /**
     * The same sheets, their formulas with what they come to.
     *
     * @param fixed the cells whose formulas are not to be worked out
     */
    public static List<Grid> of(List<Grid> grids, Set<Origin> fixed) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Grid grid : grids) {
            numbers.put(grid.name(), numbers.size());
        }
        Set<Place> places = new HashSet<>();
        for (Origin origin : fixed) {
            places.add(new Place(
                    numbers.getOrDefault(origin.sheet(), -1),
                    origin.cell().row(),
                    origin.cell().column()));
        }
        return new Recalculation(grids, places).all();
    }

    private List<Grid> all() {
        List<Grid> recalculated = new ArrayList<>();
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            Grid grid = grids.get(sheet);
            if (Headings.on(grid).isPresent()) {
                recalculated.add(grid);
                continue;
            }
            Grid.Builder builder = new Grid.Builder(grid);
            for (Grid.Row row : grid.rows()) {
                for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
                    builder.put(
                            row.number(),
                            cell.getKey(),
                            content(new Place(sheet, row.number(), cell.getKey()), cell.getValue()));
                }
            }
            recalculated.add(builder.build());
        }
        return recalculated;
    }

    private CellContent content(Place place, CellContent before) {
        if (!(before instanceof CellContent.Formula formula)) {
            return before;
        }
        formulas++;
        if (formulas > FORMULAS || fixed.contains(place)) {
            return new CellContent.Formula(formula.expression(), formula.stored(), null);
        }
        Optional<BigDecimal> sum = PlainSum.of(
                grids.get(place.sheet()), new CellPosition(place.row(), place.column()), formula.expression());
        if (sum.isPresent()) {
            return new CellContent.Formula(
                    formula.expression(), formula.stored(), Noise.without(sum.get(), formula.stored()));
        }
        return CellContent.Formula.workedOutLater(
                formula.expression(), formula.stored(), () -> result(place, formula.stored()));
    }

    /** The engine takes longer to load than reading the workbook, and works for one thread at a time. */
    private synchronized @Nullable CellContent result(Place place, @Nullable CellContent stored) {
        if (engine == null) {
            engine = new Engine(grids, fixed);
        }
        return engine.result(place, stored);
    }
}
