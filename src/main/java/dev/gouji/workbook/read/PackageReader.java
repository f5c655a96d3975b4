package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limits;
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
    private final WorkbookPackage file;
    private final WorkbookOutline outline;
    private final CellValues values;
    private final KnownSheets known;
    private final ReadBudget budget;

    private PackageReader(
            WorkbookPackage file, WorkbookOutline outline, CellValues values, KnownSheets known, ReadBudget budget) {
        this.file = file;
        this.outline = outline;
        this.values = values;
        this.known = known;
        this.budget = budget;
    }

    /**
     * The grids of all worksheets in the order of their tabs.
     *
     * @param recalculates whether formulas are worked out anew
     * @param recent what other packages said
     */
    static List<Grid> read(SourceFile source, ReadBudget budget, boolean recalculates, RecentPackages recent)
            throws WorkbookException {
        try (WorkbookPackage file = WorkbookPackage.open(source, budget, recent)) {
            return sheets(file, budget, recalculates);
        }
    }

    /**
     * The same, with formulas as they are stored, of a workbook that was made from another: sheets that stand in its package just as
     * they stood in the other's are not read again.
     *
     * @param from the other workbook's file
     * @param read the sheets that were read from it
     */
    static List<Grid> readCopy(SourceFile copy, SourceFile from, List<Grid> read, Limits limits, RecentPackages recent)
            throws WorkbookException {
        ReadBudget budget = new ReadBudget(limits);
        try (WorkbookPackage file = WorkbookPackage.open(copy, budget, recent);
                WorkbookPackage before = WorkbookPackage.open(from, new ReadBudget(limits), recent)) {
            WorkbookOutline outline = file.outline();
            CellFormats formats = new CellFormats(file);
            KnownSheets known = KnownSheets.of(before, read, file, outline, formats);
            CellValues values = new CellValues(new LateStrings(file), formats, outline.dates());
            return new PackageReader(file, outline, values, known, budget).read(false);
        }
    }

    private static List<Grid> sheets(WorkbookPackage file, ReadBudget budget, boolean recalculates)
            throws WorkbookException {
        WorkbookOutline outline = file.outline();
        CellValues values = new CellValues(file.strings()::at, new CellFormats(file), outline.dates());
        return new PackageReader(file, outline, values, KnownSheets.NONE, budget).read(recalculates);
    }

    /** No program writes such; a small file could show one sheet as a thousand. */
    private static WorkbookException sharedWithAnother(WorkbookOutline.Tab tab) {
        return Corrupt.because(
                "工作表“" + tab.name() + "”与另一张表是同一份内容", "its sheet \"" + tab.name() + "\" is another sheet as well");
    }

    private List<Grid> read(boolean recalculates) throws WorkbookException {
        List<String> names =
                outline.tabs().stream().map(WorkbookOutline.Tab::name).toList();
        List<Grid> grids = new ArrayList<>();
        Set<Origin> fixed = new HashSet<>();
        Set<LinkedPart> parts = new HashSet<>();
        boolean anyFormula = false;
        for (WorkbookOutline.Tab tab : outline.tabs()) {
            Optional<LinkedPart> sheet = file.sheet(tab);
            if (sheet.isPresent() && !parts.add(sheet.get())) {
                throw sharedWithAnother(tab);
            }
            Optional<Grid> same = sheet.isPresent() ? known.grid(tab, sheet.get()) : Optional.empty();
            if (same.isPresent()) {
                grids.add(same.get());
            } else if (sheet.isPresent()) {
                Grid.Builder grid = new Grid.Builder(tab.name(), tab.visibility());
                SheetFormulas formulas = new SheetFormulas(grid, names, budget);
                Grid read;
                try (PartXml xml = file.open(tab, sheet.get())) {
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
}
