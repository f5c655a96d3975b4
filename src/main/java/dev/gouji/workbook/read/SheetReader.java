package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.Grid;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet's part: its cells and merged regions. */
final class SheetReader {
    private static final String SEPARATOR = " / ";
    private static final Set<String> CELLS = Set.of("sheetData", "row", "c");

    private final PartXml xml;
    private final Grid.Builder grid;
    private final CellValues values;
    private final SheetFormulas formulas;
    private final ReadBudget budget;

    SheetReader(PartXml xml, Grid.Builder grid, CellValues values, SheetFormulas formulas, ReadBudget budget) {
        this.xml = xml;
        this.grid = grid;
        this.values = values;
        this.formulas = formulas;
        this.budget = budget;
    }

    Grid read() throws WorkbookException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "sheetData" -> readRows();
                case "cols" -> readColumns();
                case "mergeCells" -> readMerges();
                default -> xml.skip();
            }
        }
        xml.finish();
        formulas.finish();
        return grid.build();
    }

    private void readRows() throws WorkbookException {
        int row = -1;
        while (xml.nextChild()) {
            if (xml.name().equals("row")) {
                budget.use(Limit.ROWS, 1);
                row = rowNumber(xml.attribute("r"), row);
                if (isTrue(xml.attribute("hidden"))) {
                    grid.hideRow(row);
                }
                readCells(row);
            } else {
                skipOther();
            }
        }
    }

    /** Passes over what says nothing of the cells; a row or cell in a place where none can be is no workbook's. */
    private void skipOther() throws WorkbookException {
        if (CELLS.contains(xml.name())) {
            throw xml.impossible("的行或单元格放错了位置", "has a row or cell where none can be");
        }
        xml.skip();
    }

    private int rowNumber(@Nullable String stated, int before) throws WorkbookException {
        int row = stated == null ? before + 1 : References.row(stated, 0);
        if (row < 0 || row >= References.ROWS) {
            throw xml.impossible("有一行的行号不对：" + stated, "has a row with the impossible number " + stated);
        }
        return row;
    }

    private void readCells(int row) throws WorkbookException {
        int column = -1;
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                String place = xml.attribute("r");
                column = columnNumber(place, row, column);
                readCell(row, column, xml.attributes() > (place == null ? 0 : 1));
            } else {
                skipOther();
            }
        }
    }

    private int columnNumber(@Nullable String stated, int row, int before) throws WorkbookException {
        int column = stated == null ? before + 1 : References.column(stated, row);
        if (column < 0 || column >= References.COLUMNS) {
            throw xml.impossible(
                    "第 " + (row + 1) + " 行有一个单元格的位置不对：" + stated,
                    "has a cell with the impossible place " + stated + " in row " + (row + 1));
        }
        return column;
    }

    /** @param described whether the element says more of the cell than its place; looking takes time for every cell */
    private void readCell(int row, int column, boolean described) throws WorkbookException {
        String type = described ? xml.attribute("t") : null;
        String style = described ? xml.attribute("s") : null;
        String value = null;
        String inline = null;
        FormulaElement formula = null;
        String twice = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> {
                    String before = value;
                    value = xml.text();
                    twice = before == null ? twice : before + SEPARATOR + value;
                }
                case "is" -> {
                    String before = inline;
                    inline = RichText.read(xml);
                    twice = before == null ? twice : before + SEPARATOR + inline;
                }
                case "f" -> {
                    FormulaElement before = formula;
                    formula = FormulaElement.read(xml);
                    twice = before == null ? twice : before.text() + SEPARATOR + formula.text();
                }
                default -> skipOther();
            }
        }
        if (twice != null) {
            budget.cell();
            grid.put(row, column, new CellContent.Unreadable(twice, Defect.STATED_TWICE));
            return;
        }
        CellContent content = values.content(type, style, value, inline);
        if (formula != null && !formula.isEmpty()) {
            budget.cell();
            formulas.put(row, column, formula, content);
        } else if (content != null) {
            budget.cell();
            grid.put(row, column, CellValues.plain(content));
        }
    }

    private void readColumns() throws WorkbookException {
        while (xml.nextChild()) {
            if (isTrue(xml.attribute("hidden"))) {
                int first = References.row(String.valueOf(xml.attribute("min")), 0);
                int last = Math.min(References.row(String.valueOf(xml.attribute("max")), 0), References.COLUMNS - 1);
                if (first >= 0 && last >= first) {
                    grid.hideColumns(first, last);
                }
            }
            xml.skip();
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void readMerges() throws WorkbookException {
        while (xml.nextChild()) {
            if (xml.name().equals("mergeCell")) {
                String reference = xml.attribute("ref");
                String stated = reference == null ? "" : reference;
                budget.use(Limit.MERGES, 1);
                grid.merge(References.region(stated)
                        .orElseThrow(() -> xml.impossible(
                                "有一处合并单元格的范围不对：“" + stated + "”",
                                "has the impossible merged region \"" + stated + "\"")));
            }
            xml.skip();
        }
    }
}
