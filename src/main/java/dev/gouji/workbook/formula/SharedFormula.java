package dev.gouji.workbook.formula;

import dev.gouji.table.CellPosition;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A formula that is stated once for several cells.
 *
 * @param cell the cell that states it
 */
public record SharedFormula(String expression, CellPosition cell) {
    /** The formula as another of the cells has it; empty where it cannot be told. */
    public String at(CellPosition other) {
        try {
            FormulaSyntax syntax = new FormulaSyntax();
            Ptg[] tokens = FormulaParser.parse(expression, syntax, FormulaType.CELL, 0);
            Ptg[] moved = new org.apache.poi.ss.formula.SharedFormula(syntax.getSpreadsheetVersion())
                    .convertSharedFormulas(tokens, other.row() - cell.row(), other.column() - cell.column());
            return FormulaRenderer.toFormulaString(syntax, moved);
        } catch (RuntimeException e) {
            return "";
        }
    }
}
