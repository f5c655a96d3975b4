package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.jspecify.annotations.Nullable;

/** Grids as POI's formula engine sees a workbook. */
final class GridBook implements EvaluationWorkbook {
    private final FormulaSyntax syntax;
    private final List<GridSheet> sheets;
    private final Set<Place> fixed;
    private final Admission admission;

    /**
     * A workbook of these sheets.
     *
     * @param fixed the cells whose formulas are not to be worked out
     */
    GridBook(List<Grid> grids, Set<Place> fixed, Admission admission) {
        this.syntax = new FormulaSyntax(grids.stream().map(Grid::name).toList());
        this.sheets = IntStream.range(0, grids.size())
                .mapToObj(index -> new GridSheet(grids.get(index), index))
                .toList();
        this.fixed = Set.copyOf(fixed);
        this.admission = admission;
    }

    @Override
    public GridSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public String getSheetName(int index) {
        return syntax.sheetName(index);
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((GridSheet) sheet).index();
    }

    @Override
    public int getSheetIndex(String name) {
        return syntax.sheetIndex(name);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        GridCell asked = (GridCell) cell;
        if (fixed.contains(asked.place()) || !(asked.content() instanceof CellContent.Formula formula)) {
            throw new CannotTellException("a formula over several cells");
        }
        return admission.admit(syntax.parse(
                formula.expression(), asked.place().sheet(), asked.place().row()));
    }

    @Override
    public ExternalSheet getExternalSheet(@Nullable String firstSheet, @Nullable String lastSheet, int workbookNumber) {
        if (workbookNumber > 0) {
            throw new CannotTellException("another workbook");
        }
        return lastSheet == null || lastSheet.equals(firstSheet)
                ? new ExternalSheet(null, firstSheet)
                : new ExternalSheetRange(null, firstSheet, lastSheet);
    }

    @Override
    public ExternalSheet getExternalSheet(int index) {
        throw new CannotTellException("another workbook");
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        throw new CannotTellException("another workbook");
    }

    @Override
    public ExternalName getExternalName(int sheetIndex, int nameIndex) {
        throw new CannotTellException("another workbook");
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int workbookNumber) {
        throw new CannotTellException("another workbook");
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        throw new CannotTellException("a defined name");
    }

    /** Only functions come this far, and a function is no name of the workbook's own. */
    @Override
    public @Nullable EvaluationName getName(String name, int sheetIndex) {
        return null;
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        throw new CannotTellException("another workbook");
    }

    @Override
    public UDFFinder getUDFFinder() {
        return FormulaSyntax.FUNCTIONS;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Grids do not change, so nothing is kept that could be out of date.
    }
}
