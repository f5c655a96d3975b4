package dev.gouji.workbook.write;

import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.table.CellContent;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/** Puts corrected numbers, and notes that tell of them, into the sheets of a workbook of Excel 97 to 2003. */
final class XlsCorrections {
    private final HSSFWorkbook workbook;

    XlsCorrections(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Why the cell cannot be given another number; null where it can. */
    @Nullable
    CorrectionOutcome refusal(Origin origin) {
        HSSFSheet sheet = workbook.getSheet(origin.sheet());
        HSSFRow row = sheet == null ? null : sheet.getRow(origin.cell().row());
        if (sheet == null || row == null) {
            return CorrectionOutcome.ABSENT;
        }
        HSSFCell cell = row.getCell(origin.cell().column());
        if (cell != null && (cell.getCellType() == CellType.FORMULA || cell.isPartOfArrayFormulaGroup())) {
            return CorrectionOutcome.FORMULA;
        }
        HSSFCellStyle style = cell == null ? inherited(row, origin) : cell.getCellStyle();
        if (sheet.getProtect() && (style == null || style.getLocked())) {
            return CorrectionOutcome.PROTECTED;
        }
        return new XlsNotes(sheet).takesNotes() ? null : CorrectionOutcome.NO_NOTE;
    }

    /** Writes the contents, and the notes behind those that are there. */
    void write(Map<Origin, CellContent> contents, Map<Origin, String> notes) {
        contents.forEach(this::put);
        notes.forEach((origin, text) -> {
            HSSFSheet sheet = workbook.getSheet(origin.sheet());
            if (sheet != null) {
                new XlsNotes(sheet).extend(origin.cell(), text);
            }
        });
    }

    private void put(Origin origin, CellContent content) {
        HSSFRow row = workbook.getSheet(origin.sheet()).getRow(origin.cell().row());
        HSSFCell cell = row.getCell(origin.cell().column());
        if (cell == null) {
            cell = row.createCell(origin.cell().column());
            HSSFCellStyle style = inherited(row, origin);
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        CellContent shown = content.shown();
        BigDecimal number = shown.number();
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        } else if (shown instanceof CellContent.Bool bool) {
            cell.setCellValue(bool.value());
        } else if (shown instanceof CellContent.ErrorValue error) {
            cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.forString(error.code()));
        } else {
            cell.setCellValue(shown.text());
        }
    }

    private static @Nullable HSSFCellStyle inherited(HSSFRow row, Origin origin) {
        HSSFCellStyle style = row.getRowStyle();
        return style != null
                ? style
                : row.getSheet().getColumnStyle(origin.cell().column());
    }
}
