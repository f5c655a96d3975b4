package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A grid's cell as the formula engine wants it. */
record GridCell(EvaluationSheet sheet, int row, int column, CellContent content) implements EvaluationCell {
    /** A formula that others refer to counts as its stored result, where it has one. */
    static GridCell referredTo(EvaluationSheet sheet, int row, int column, CellContent content) {
        boolean stored = content instanceof CellContent.Formula formula && formula.stored() != null;
        return new GridCell(sheet, row, column, stored ? content.shown() : content);
    }

    @Override
    public Object getIdentityKey() {
        return this;
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return row;
    }

    @Override
    public int getColumnIndex() {
        return column;
    }

    @Override
    public CellType getCellType() {
        if (content instanceof CellContent.Number) {
            return CellType.NUMERIC;
        }
        if (content instanceof CellContent.Bool) {
            return CellType.BOOLEAN;
        }
        if (content instanceof CellContent.ErrorValue) {
            return CellType.ERROR;
        }
        if (content instanceof CellContent.Formula) {
            return CellType.FORMULA;
        }
        return content instanceof CellContent.Blank ? CellType.BLANK : CellType.STRING;
    }

    @Override
    public double getNumericCellValue() {
        return ((CellContent.Number) content).value().doubleValue();
    }

    @Override
    public String getStringCellValue() {
        return content.text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return ((CellContent.Bool) content).value();
    }

    @Override
    public int getErrorCellValue() {
        return FormulaError.forString(content.text()).getCode();
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return CellType.BLANK;
    }
}
