package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Grid;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the official tables in a workbook by their labels. Sheet names, positions, merged cells and the order of the
 * sheets decide nothing.
 */
public final class Recogniser {
    private final Layouts layouts;

    /** A recogniser of these layouts. */
    public Recogniser(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The report in the layout that the workbook's labels follow; empty where it has no known table. */
    public Optional<Report> recognise(Workbook workbook) {
        List<SheetLabels> sheets = sheets(workbook);
        Mentions mentions = mentions(workbook, sheets, layouts.get(0));
        Layouts likeliestFirst = mentions.years().isEmpty()
                ? layouts
                : layouts.orderedFor(mentions.years().get(0).value());
        Optional<Report> best = Optional.empty();
        double highest = 0;
        for (int candidate = 0; candidate < likeliestFirst.size(); candidate++) {
            Layout layout = likeliestFirst.get(candidate);
            boolean known = layout.code().equals(layouts.get(0).code());
            Report report = read(workbook, sheets, layout, known ? mentions : mentions(workbook, sheets, layout));
            if (isComplete(report)) {
                return Optional.of(report);
            }
            double share = share(report);
            if (share > highest || (share == highest && isInForce(report))) {
                best = Optional.of(report);
                highest = share;
            }
        }
        return best.filter(report -> !report.tables().isEmpty());
    }

    /** The report in that layout; empty where the workbook has none of its tables. */
    public Optional<Report> recognise(Workbook workbook, Layout layout) {
        List<SheetLabels> sheets = sheets(workbook);
        Report report = read(workbook, sheets, layout, mentions(workbook, sheets, layout));
        return report.tables().isEmpty() ? Optional.empty() : Optional.of(report);
    }

    private static List<SheetLabels> sheets(Workbook workbook) {
        List<SheetLabels> sheets = new ArrayList<>();
        for (Grid sheet : workbook.sheets()) {
            sheets.add(new SheetLabels(sheet));
        }
        return sheets;
    }

    private static Mentions mentions(Workbook workbook, List<SheetLabels> sheets, Layout layout) {
        Mentions mentions = new Mentions();
        CoverFields cover = new CoverFields(layout);
        for (SheetLabels sheet : sheets) {
            cover.find(sheet, mentions);
            Titles.find(sheet, mentions);
        }
        FileName.find(workbook.fileName(), mentions);
        return mentions;
    }

    private static Report read(Workbook workbook, List<SheetLabels> sheets, Layout layout, Mentions mentions) {
        List<TableLabels> labels = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            labels.add(new TableLabels(table));
        }
        List<Fragment> fragments = new ArrayList<>();
        List<Grid> withoutTables = new ArrayList<>();
        for (SheetLabels sheet : sheets) {
            List<Fragment> found = new SheetTables(sheet, layout, labels).fragments();
            fragments.addAll(found);
            if (found.isEmpty()) {
                withoutTables.add(sheet.grid());
            }
        }
        List<Table> tables = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            new TableAssembler(table).assemble(fragments).ifPresent(tables::add);
        }
        return new Report(
                workbook.fileName(),
                layout,
                mentions.agencies(),
                mentions.years(),
                Narrative.find(withoutTables).orElse(null),
                tables);
    }

    /** No table, row or column is missing, so no other layout can fit better: no two have the same proactive table. */
    private static boolean isComplete(Report report) {
        if (report.tables().size() < report.layout().tables().size()) {
            return false;
        }
        for (Table table : report.tables()) {
            for (String row : table.rows()) {
                if (!isComplete(table, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isComplete(Table table, String row) {
        for (Heading.Item column :
                table.layout().blockOf(row).orElseThrow().columns().items()) {
            if (table.figure(row, column.code()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How much of the layout was found, each table counting alike: the small tables tell the layouts apart. */
    private static double share(Report report) {
        double share = 0;
        for (Table table : report.tables()) {
            List<Address> addresses = table.layout().addresses();
            int found = 0;
            for (Address address : addresses) {
                found += table.figure(address).isPresent() ? 1 : 0;
            }
            share += (double) found / addresses.size();
        }
        return share;
    }

    private static boolean isInForce(Report report) {
        return report.year().map(report.layout()::isFor).orElse(true);
    }
}
