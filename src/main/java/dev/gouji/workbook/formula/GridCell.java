package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** A grid's cell as POI's formula engine sees it; a formula's content is only here where it is to be worked out. */
record GridCell(GridSheet sheet, Place place, CellContent content) implements EvaluationCell {
    @Override
    public Object getIdentityKey() {
        return place;
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return place.row();
    }

    @Override
    public int getColumnIndex() {
        return place.column();
    }

    @Override
    public CellType getCellType() {
        if (content.number() != null) {
            return CellType.NUMERIC;
        }
        if (content instanceof CellContent.Text) {
            return CellType.STRING;
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
        throw new CannotTellException("an unreadable cell");
    }

    @Override
    public double getNumericCellValue() {
        BigDecimal number = content.number();
        return number == null ? 0 : number.doubleValue();
    }

    @Override
    public String getStringCellValue() {
        return content.text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return content instanceof CellContent.Bool bool && bool.value();
    }

    @Override
    public int getErrorCellValue() {
        return FormulaError.forString(content.text()).getCode();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        return new CellRangeAddress(place.row(), place.row(), place.column(), place.column());
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return CellType.ERROR;
    }
}
