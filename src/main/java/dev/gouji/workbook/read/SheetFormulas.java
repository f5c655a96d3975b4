package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.formula.FormulaTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formulas of one sheet, those included that are stated once for many cells. */
final class SheetFormulas {
    private final Grid.Builder grid;
    private final List<String> sheetNames;
    private final ReadBudget budget;
    private final Map<String, Shared> shared = new HashMap<>();
    private final List<Dependent> dependents = new ArrayList<>();
    private final Set<CellPosition> fixed = new HashSet<>();
    private boolean any;

    SheetFormulas(Grid.Builder grid, List<String> sheetNames, ReadBudget budget) {
        this.grid = grid;
        this.sheetNames = sheetNames;
        this.budget = budget;
    }

    /** Takes a cell's formula and the result stored with it. */
    void put(int row, int column, FormulaElement formula, @Nullable CellContent stored) {
        any = true;
        CellPosition cell = new CellPosition(row, column);
        if (formula.kind() == FormulaElement.Kind.SHARED && formula.text().isEmpty()) {
            dependents.add(new Dependent(cell, String.valueOf(formula.share()), stored));
            return;
        }
        grid.put(row, column, new CellContent.Formula(formula.text(), stored, null));
        if (formula.kind() == FormulaElement.Kind.SHARED) {
            shared.put(String.valueOf(formula.share()), new Shared(cell, formula.text()));
        } else if (formula.kind() != FormulaElement.Kind.NORMAL) {
            fixed.add(cell);
        }
    }

    /** Works out the formulas that were stated elsewhere; the place that states them can come last. */
    void finish() throws WorkbookException {
        Map<String, FormulaTemplate> templates = new HashMap<>();
        for (Dependent dependent : dependents) {
            CellPosition cell = dependent.cell();
            Shared source = shared.get(dependent.share());
            String expression = "";
            if (source != null) {
                expression = templates
                        .computeIfAbsent(dependent.share(), key -> FormulaTemplate.of(source.text(), sheetNames))
                        .moved(
                                cell.row() - source.cell().row(),
                                cell.column() - source.cell().column());
                budget.characters(expression.length());
            }
            grid.put(cell.row(), cell.column(), new CellContent.Formula(expression, dependent.stored(), null));
        }
    }

    /** Whether the sheet has formulas at all. */
    boolean any() {
        return any;
    }

    /** The cells whose formula covers several cells: their results cannot be told one by one. */
    Set<CellPosition> fixed() {
        return Set.copyOf(fixed);
    }

    private record Shared(CellPosition cell, String text) {}

    private record Dependent(
            CellPosition cell, String share, @Nullable CellContent stored) {}
}
