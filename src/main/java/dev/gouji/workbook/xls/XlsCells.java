package dev.gouji.workbook.xls;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.workbook.DateFormat;
import dev.gouji.workbook.ExcelDate;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns POI's cells into their content. */
final class XlsCells {
    private final ExcelDate dates;
    private final Map<Short, Boolean> dateStyles = new HashMap<>();

    XlsCells(ExcelDate dates) {
        this.dates = dates;
    }

    /** The formula in a cell, with its result if one is stored. */
    CellContent formula(HSSFCell cell, boolean calculated) {
        CellContent stored = calculated ? content(cell, cell.getCachedFormulaResultType()) : null;
        return new CellContent.Formula(expression(cell), stored, null);
    }

    /** Whether the cell's formula is one for several cells. */
    boolean coversMore(HSSFCell cell) {
        return cell.isPartOfArrayFormulaGroup();
    }

    /** What stands in the cell as that type. */
    CellContent content(HSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> new CellContent.Text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
            case ERROR -> error(cell.getErrorCellValue());
            default -> new CellContent.Blank();
        };
    }

    /** A formula that POI cannot put into words stays without; its stored result counts. */
    private static String expression(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return "";
        }
    }

    private CellContent number(HSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return new CellContent.Unreadable(Double.toString(value), Defect.NOT_A_NUMBER);
        }
        BigDecimal number = ExcelNumber.of(value);
        return isDate(style(cell)) ? dates.content(number) : new CellContent.Number(number);
    }

    private static @Nullable HSSFCellStyle style(HSSFCell cell) {
        try {
            return cell.getCellStyle();
        } catch (RuntimeException e) {
            // A style that does not exist takes nothing away from the number.
            return null;
        }
    }

    private boolean isDate(@Nullable HSSFCellStyle style) {
        return style != null
                && dateStyles.computeIfAbsent(style.getIndex(), index -> {
                    String code = style.getDataFormatString();
                    boolean unknown = code == null || code.startsWith("reserved-");
                    return unknown ? DateFormat.isDate(style.getDataFormat()) : DateFormat.isDate(code);
                });
    }

    private static CellContent error(byte code) {
        return FormulaError.isValidCode(code)
                ? new CellContent.ErrorValue(FormulaError.forInt(code).getString())
                : new CellContent.Unreadable(Byte.toString(code), Defect.UNKNOWN_TYPE);
    }
}
