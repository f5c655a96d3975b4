package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.jspecify.annotations.Nullable;

/** POI's formula engine over a workbook's grids. */
final class Engine {
    private final GridBook book;
    private final WorkbookEvaluator evaluator;
    private boolean exhausted;

    Engine(List<Grid> grids, Set<Place> fixed) {
        this.book = new GridBook(grids, fixed, new Admission(usedRows(grids), usedColumns(grids)));
        // No functions are added: POI would keep them for all workbooks of the program.
        this.evaluator = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** What the formula in that place comes to; null where it cannot be told. */
    @Nullable
    CellContent result(Place place, @Nullable CellContent stored) {
        if (exhausted) {
            return null;
        }
        try {
            GridSheet sheet = book.getSheet(place.sheet());
            return Results.content(evaluator.evaluate(sheet.target(place.row(), place.column())), stored);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The next formula of such a chain would go nearly as deep, or need as much, and so on for each of them.
            exhausted = true;
            return null;
        } catch (RuntimeException | LinkageError | AssertionError e) {
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
