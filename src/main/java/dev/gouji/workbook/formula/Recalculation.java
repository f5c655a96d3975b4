package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.jspecify.annotations.Nullable;

/** Gives each formula the result that it has today, beside the one that the file stores. */
public final class Recalculation {
    /** A workbook with more formulas than this is no statistics workbook; its formulas keep their stored results alone. */
    private static final int MOST_FORMULAS = 5_000;

    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private final GridWorkbook cells;
    private final WorkbookEvaluator evaluator;

    private Recalculation(Workbook workbook) {
        this.cells = new GridWorkbook(workbook);
        this.evaluator = new WorkbookEvaluator(cells, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** The same workbook, its formulas recalculated as far as that can be told. */
    public static Workbook of(Workbook workbook) {
        long formulas = workbook.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().values().stream())
                .filter(CellContent.Formula.class::isInstance)
                .count();
        return formulas == 0 || formulas > MOST_FORMULAS ? workbook : new Recalculation(workbook).all(workbook);
    }

    private Workbook all(Workbook workbook) {
        List<Grid> sheets = new ArrayList<>();
        for (int at = 0; at < workbook.sheets().size(); at++) {
            GridSheet sheet = cells.getSheet(at);
            Grid.Builder recalculated =
                    new Grid.Builder(sheet.grid().name(), sheet.grid().visibility());
            for (Grid.Row row : sheet.grid().rows()) {
                row.cells()
                        .forEach((column, content) -> recalculated.put(
                                row.number(),
                                column,
                                content instanceof CellContent.Formula formula
                                        ? recalculated(sheet, row.number(), column, formula)
                                        : content));
            }
            sheet.grid().merges().forEach(recalculated::merge);
            sheets.add(recalculated.build());
        }
        return new Workbook(workbook.fileName(), sheets);
    }

    private CellContent.Formula recalculated(GridSheet sheet, int row, int column, CellContent.Formula formula) {
        return new CellContent.Formula(
                formula.expression(), formula.stored(), result(new GridCell(sheet, row, column, formula)));
    }

    /** Whatever the engine cannot do with a formula leaves it without a recalculated result, and the workbook readable. */
    private @Nullable CellContent result(GridCell cell) {
        try {
            return content(evaluator.evaluate(cell));
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private static @Nullable CellContent content(ValueEval value) {
        if (value instanceof NumberEval number) {
            BigDecimal rounded =
                    BigDecimal.valueOf(number.getNumberValue()).round(EXCEL).stripTrailingZeros();
            return new CellContent.Number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
        if (value instanceof StringEval text) {
            return text.getStringValue().isEmpty()
                    ? new CellContent.Blank()
                    : new CellContent.Text(text.getStringValue());
        }
        if (value instanceof BoolEval bool) {
            return new CellContent.Bool(bool.getBooleanValue());
        }
        if (value instanceof ErrorEval error) {
            return new CellContent.ErrorValue(error.getErrorString());
        }
        return value instanceof BlankEval ? new CellContent.Number(BigDecimal.ZERO) : null;
    }
}
