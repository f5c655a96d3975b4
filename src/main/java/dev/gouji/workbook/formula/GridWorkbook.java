package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Workbook;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.jspecify.annotations.Nullable;

/** A workbook of grids as the formula engine wants it. */
final class GridWorkbook extends FormulaSyntax implements EvaluationWorkbook {
    private final List<GridSheet> sheets;
    private final FormulaBudget budget = new FormulaBudget();

    GridWorkbook(Workbook workbook) {
        this.sheets = workbook.sheets().stream().map(GridSheet::new).toList();
    }

    @Override
    public String getSheetName(int index) {
        return sheets.get(index).grid().name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return sheets.indexOf(sheet);
    }

    @Override
    public int getSheetIndex(String name) {
        for (int at = 0; at < sheets.size(); at++) {
            if (sheets.get(at).grid().name().equalsIgnoreCase(name)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public GridSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public ExternalSheet getExternalSheet(String first, @Nullable String last, int workbook) {
        if (workbook > 0) {
            throw new UnsupportedOperationException("another workbook");
        }
        return last == null || first.equals(last)
                ? new ExternalSheet(null, first)
                : new ExternalSheetRange(null, first, last);
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        return index;
    }

    @Override
    public @Nullable ExternalName getExternalName(int sheet, int name) {
        return null;
    }

    @Override
    public @Nullable ExternalName getExternalName(String name, String sheet, int workbook) {
        return null;
    }

    @Override
    public @Nullable EvaluationName getName(NamePtg name) {
        return null;
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        CellContent.Formula formula = (CellContent.Formula) ((GridCell) cell).content();
        return budget.checked(FormulaParser.parse(
                formula.expression(), this, FormulaType.CELL, getSheetIndex(cell.getSheet()), cell.getRowIndex()));
    }

    @Override
    public UDFFinder getUDFFinder() {
        return AggregatingUDFFinder.DEFAULT;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Grids do not change, so nothing is cached here.
    }
}
