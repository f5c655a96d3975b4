package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts other numbers into cells and works out every formula that depends on them. */
public final class ChangedNumbers {
    private final List<Grid> grids;
    private final FormulaSyntax syntax;
    private final Map<Place, CellContent> changed = new LinkedHashMap<>();

    private ChangedNumbers(List<Grid> grids) {
        this.grids = grids;
        this.syntax = new FormulaSyntax(grids.stream().map(Grid::name).toList());
    }

    /**
     * The sheets with those numbers; nothing where a formula that may depend on them cannot be worked out for certain.
     *
     * @param grids all sheets, their formulas recalculated
     */
    public static Optional<Outcome> in(List<Grid> grids, Map<Origin, BigDecimal> numbers) {
        return new ChangedNumbers(grids).put(numbers);
    }

    private Optional<Outcome> put(Map<Origin, BigDecimal> numbers) {
        numbers.forEach((origin, number) -> changed.put(
                new Place(
                        syntax.sheetIndex(origin.sheet()),
                        origin.cell().row(),
                        origin.cell().column()),
                new CellContent.Number(ExcelNumber.of(number.doubleValue()))));
        Map<Place, CellContent.Formula> dependent = dependent();
        for (CellContent.Formula formula : dependent.values()) {
            // What could not be worked out before cannot be now; what shows a date would be read as one.
            if (formula.recalculated() == null || formula.stored() instanceof CellContent.Date) {
                return Optional.empty();
            }
        }
        if (!dependent.isEmpty() && !recalculate(dependent)) {
            return Optional.empty();
        }
        Map<Origin, CellContent> contents = new LinkedHashMap<>();
        changed.forEach((place, content) -> contents.put(
                new Origin(syntax.sheetName(place.sheet()), new CellPosition(place.row(), place.column())), content));
        return Optional.of(new Outcome(replaced(place -> changed.get(place)), contents));
    }

    private boolean recalculate(Map<Place, CellContent.Formula> dependent) {
        List<Grid> forgotten = replaced(place -> {
            CellContent.Formula formula = dependent.get(place);
            return formula == null ? changed.get(place) : new CellContent.Formula(formula.expression(), null, null);
        });
        List<Grid> anew = Recalculation.of(forgotten, Set.of());
        for (Map.Entry<Place, CellContent.Formula> formula : dependent.entrySet()) {
            Place place = formula.getKey();
            CellContent content = anew.get(place.sheet()).at(place.row(), place.column());
            CellContent result = content instanceof CellContent.Formula known ? known.recalculated() : null;
            if (result == null) {
                return false;
            }
            changed.put(place, new CellContent.Formula(formula.getValue().expression(), result, result));
        }
        return true;
    }

    /** All formulas that refer to what changes, and those that refer to them. */
    private Map<Place, CellContent.Formula> dependent() {
        Map<Place, CellContent.Formula> formulas = new LinkedHashMap<>();
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            for (Grid.Row row : grids.get(sheet).rows()) {
                for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
                    if (cell.getValue() instanceof CellContent.Formula formula) {
                        formulas.put(new Place(sheet, row.number(), cell.getKey()), formula);
                    }
                }
            }
        }
        Map<Place, Precedents> precedents = new HashMap<>();
        formulas.forEach((place, formula) -> precedents.put(place, Precedents.of(formula.expression(), place, syntax)));
        Map<Place, CellContent.Formula> dependent = new LinkedHashMap<>();
        Set<Place> open = new LinkedHashSet<>(changed.keySet());
        while (!open.isEmpty()) {
            Place next = open.iterator().next();
            open.remove(next);
            formulas.forEach((place, formula) -> {
                if (!dependent.containsKey(place)
                        && precedentsOf(place, precedents).mayContain(next)) {
                    dependent.put(place, formula);
                    open.add(place);
                }
            });
        }
        return dependent;
    }

    private static Precedents precedentsOf(Place place, Map<Place, Precedents> all) {
        return all.getOrDefault(place, new Precedents(false, List.of()));
    }

    private List<Grid> replaced(Function<Place, @Nullable CellContent> other) {
        List<Grid> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < grids.size(); sheet++) {
            Grid grid = grids.get(sheet);
            Grid.Builder builder = new Grid.Builder(grid);
            for (Grid.Row row : grid.rows()) {
                int number = row.number();
                int index = sheet;
                row.cells().forEach((column, content) -> {
                    CellContent instead = other.apply(new Place(index, number, column));
                    builder.put(number, column, instead == null ? content : instead);
                });
            }
            for (Place place : changed.keySet()) {
                boolean blank =
                        place.sheet() == sheet && grid.at(place.row(), place.column()) instanceof CellContent.Blank;
                CellContent instead = blank ? other.apply(place) : null;
                if (instead != null) {
                    builder.put(place.row(), place.column(), instead);
                }
            }
            sheets.add(builder.build());
        }
        return sheets;
    }

    /**
     * What it came to.
     *
     * @param sheets all sheets as they are then
     * @param contents the cells that differ, formulas with their new results
     */
    public record Outcome(List<Grid> sheets, Map<Origin, CellContent> contents) {
        public Outcome {
            sheets = List.copyOf(sheets);
            contents = new LinkedHashMap<>(contents);
        }
    }
}
