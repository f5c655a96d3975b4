package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.findings.Headings;
import dev.gouji.workbook.formula.Recalculation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads workbooks that are packages of parts: .xlsx, .xlsm, .xltx and .xltm. */
final class PackageReader {
    private PackageReader() {}

    /**
     * The grids of all worksheets in the order of their tabs.
     *
     * @param recalculates whether formulas are worked out anew
     */
    static List<Grid> read(SourceFile source, ReadBudget budget, boolean recalculates) throws WorkbookException {
        try (WorkbookPackage file = WorkbookPackage.open(source, budget)) {
            return sheets(file, budget, recalculates);
        }
    }

    private static List<Grid> sheets(WorkbookPackage file, ReadBudget budget, boolean recalculates)
            throws WorkbookException {
        WorkbookOutline outline;
        try (PartXml xml = file.workbook()) {
            outline = WorkbookOutline.read(xml);
        }
        CellValues values = new CellValues(strings(file), new CellFormats(file), outline.dates());
        List<String> names =
                outline.tabs().stream().map(WorkbookOutline.Tab::name).toList();
        List<Grid> grids = new ArrayList<>();
        Set<Origin> fixed = new HashSet<>();
        boolean anyFormula = false;
        for (WorkbookOutline.Tab tab : outline.tabs()) {
            Optional<PartXml> sheet = file.sheet(tab);
            if (sheet.isPresent()) {
                Grid.Builder grid = new Grid.Builder(tab.name(), tab.visibility());
                SheetFormulas formulas = new SheetFormulas(grid, names, budget);
                Grid read;
                try (PartXml xml = sheet.get()) {
                    read = new SheetReader(xml, grid, values, formulas, budget).read();
                }
                grids.add(read);
                anyFormula |= formulas.any() && Headings.on(read).isEmpty();
                for (CellPosition cell : formulas.fixed()) {
                    fixed.add(new Origin(tab.name(), cell));
                }
            }
        }
        // Loading the formula engine takes longer than reading a workbook: only where there is something for it to do.
        return recalculates && anyFormula && outline.plainCalculation() ? Recalculation.of(grids, fixed) : grids;
    }

    private static SharedStrings strings(WorkbookPackage file) throws WorkbookException {
        Optional<PartXml> part = file.sharedStrings();
        if (part.isEmpty()) {
            return SharedStrings.NONE;
        }
        try (PartXml xml = part.get()) {
            return SharedStrings.read(xml);
        }
    }
}
