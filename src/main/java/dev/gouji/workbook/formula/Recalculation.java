package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Works out a workbook's formulas anew. What a formula refers to counts with its stored result, so that each formula is
 * judged for itself; only where none is stored, that is worked out first.
 */
public final class Recalculation {
    /** So many formulas of a workbook are worked out, far more than the official forms have cells. */
    static final int FORMULAS = 5_000;

    private final List<Grid> grids;
    private final GridBook book;
    private final WorkbookEvaluator evaluator;
    private int formulas;

    private Recalculation(List<Grid> grids, Set<Place> fixed) {
        this.grids = grids;
        this.book = new GridBook(grids, fixed, new Admission(usedRows(grids), usedColumns(grids)));
        this.evaluator = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, FormulaSyntax.FUNCTIONS);
    }

    /**
     * The same sheets, their formulas with what they come to.
     *
     * @param fixed the cells whose formulas are not to be worked out
     */
    public static List<Grid> of(List<Grid> grids, Set<Origin> fixed) {
        Map<String, Integer> numbers = IntStream.range(0, grids.size())
                .boxed()
                .collect(Collectors.toMap(index -> grids.get(index).name(), index -> index));
        Set<Place> places = fixed.stream()
                .map(origin -> new Place(
                        numbers.getOrDefault(origin.sheet(), -1),
                        origin.cell().row(),
                        origin.cell().column()))
                .collect(Collectors.toSet());
        return new Recalculation(grids, places).all();
    }

    private List<Grid> all() {
        List<Grid> recalculated = new ArrayList<>();
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            Grid grid = grids.get(sheet);
            Grid.Builder builder = new Grid.Builder(grid.name(), grid.visibility());
            grid.merges().forEach(builder::merge);
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
        return before instanceof CellContent.Formula formula
                ? new CellContent.Formula(formula.expression(), formula.stored(), result(place, formula.stored()))
                : before;
    }

    private @Nullable CellContent result(Place place, @Nullable CellContent stored) {
        formulas++;
        if (formulas > FORMULAS) {
            return null;
        }
        try {
            return Results.content(
                    evaluator.evaluate(book.getSheet(place.sheet()).target(place.row(), place.column())), stored);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // Whatever the engine stumbles over, the formula's result cannot be told, and nothing else is wrong.
            return null;
        }
    }

    private static int usedRows(List<Grid> grids) {
        return 1 + grids.stream().mapToInt(Grid::lastRow).max().orElse(0);
    }

    private static int usedColumns(List<Grid> grids) {
        return 1
                + grids.stream()
                        .flatMap(grid -> grid.rows().stream())
                        .flatMap(row -> row.cells().keySet().stream())
                        .mapToInt(column -> column)
                        .max()
                        .orElse(0);
    }
}
