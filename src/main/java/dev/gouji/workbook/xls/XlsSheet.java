package dev.gouji.workbook.xls;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one sheet: its cells, its merged regions, and what of it is hidden. */
final class XlsSheet {
    private final HSSFSheet sheet;
    private final Grid.Builder grid;
    private final XlsCells cells;
    private final CellRecords records;
    private final ReadBudget budget;
    private final Set<CellPosition> fixed = new HashSet<>();
    private boolean anyFormula;

    XlsSheet(HSSFSheet sheet, Grid.Builder grid, XlsCells cells, CellRecords records, ReadBudget budget) {
        this.sheet = sheet;
        this.grid = grid;
        this.cells = cells;
        this.records = records;
        this.budget = budget;
    }

    Grid read() throws WorkbookException {
        for (int column = 0; column < SpreadsheetVersion.EXCEL97.getMaxColumns(); column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            budget.use(Limit.MERGES, 1);
            grid.merge(new Region(
                    new CellPosition(region.getFirstRow(), region.getFirstColumn()),
                    new CellPosition(region.getLastRow(), region.getLastColumn())));
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                read((HSSFCell) cell);
            }
        }
        return grid.build();
    }

    private void read(HSSFCell cell) throws WorkbookException {
        CellPosition position = new CellPosition(cell.getRowIndex(), cell.getColumnIndex());
        CellContent content;
        if (cell.getCellType() == CellType.FORMULA) {
            anyFormula = true;
            content = cells.formula(cell, !records.isUncalculated(position));
            if (cells.coversMore(cell)) {
                fixed.add(position);
            }
        } else {
            content = cells.content(cell, cell.getCellType());
            if (content.text().isEmpty() && records.defect(position) == null) {
                return;
            }
        }
        budget.characters(content.text().length());
        Defect defect = records.defect(position);
        grid.put(
                position.row(),
                position.column(),
                defect == null ? content : new CellContent.Unreadable(content.text(), defect));
    }

    /** Whether the sheet has formulas at all. */
    boolean anyFormula() {
        return anyFormula;
    }

    /** The cells whose formula covers several cells: their results cannot be told one by one. */
    Set<CellPosition> fixed() {
        return Set.copyOf(fixed);
    }
}
