package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Grid;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelText;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the official tables in a workbook by their labels. Sheet names, positions, merged cells and the order of the
 * sheets decide nothing.
 */
public final class Recogniser {
    private final Layouts layouts;
    private final @Nullable Layout layout;
    private final @Nullable Integer year;
    private final Map<String, LayoutLabels> labels = new ConcurrentHashMap<>();
    private final Memo<String, LabelText> texts = new Memo<>(LabelText::of);
    private @Nullable CoverFields cover;

    /**
     * A recogniser of these layouts.
     *
     * @param layout the layout to read by; null to tell it by the labels
     * @param year the year to take where a workbook has several years' tables; null for the newest
     */
    public Recogniser(Layouts layouts, @Nullable Layout layout, @Nullable Integer year) {
        this.layouts = layouts;
        this.layout = layout;
        this.year = year;
    }

    /** The report that the workbook's labels make; empty where it has no known table. */
    public Optional<Report> recognise(Workbook workbook) {
        List<SheetLabels> sheets = new ArrayList<>();
        for (Grid sheet : workbook.sheets()) {
            sheets.add(new SheetLabels(sheet, texts));
        }
        Mentions mentions = mentions(workbook, sheets);
        Report report =
                layout == null ? likeliest(workbook, sheets, mentions) : read(workbook, sheets, layout, mentions);
        return report.tables().isEmpty() ? Optional.empty() : Optional.of(report);
    }

    /** By the first layout all of whose labels are there, or else by the one with the most. */
    private Report likeliest(Workbook workbook, List<SheetLabels> sheets, Mentions mentions) {
        List<Mention<Integer>> years = mentions.years();
        Layouts ordered =
                years.isEmpty() ? layouts : layouts.orderedFor(years.get(0).value());
        Report best = read(workbook, sheets, ordered.get(0), mentions);
        for (int next = 1; next < ordered.size() && !isComplete(best); next++) {
            Report other = read(workbook, sheets, ordered.get(next), mentions);
            double gain = share(other) - share(best);
            if (isComplete(other) || gain > 0 || (gain == 0 && isInForce(other))) {
                best = other;
            }
        }
        return best;
    }

    /** Made when first needed: reading the layout takes as long as reading a workbook, and goes on beside it. */
    private synchronized CoverFields cover() {
        if (cover == null) {
            cover = new CoverFields(layouts.get(0));
        }
        return cover;
    }

    private Mentions mentions(Workbook workbook, List<SheetLabels> sheets) {
        Mentions mentions = new Mentions();
        CoverFields fields = cover();
        for (SheetLabels sheet : sheets) {
            fields.find(sheet, mentions);
            Titles.find(sheet, mentions);
            SheetName.find(sheet.grid(), mentions);
        }
        FileName.find(workbook.fileName(), mentions);
        return mentions;
    }

    private Report read(Workbook workbook, List<SheetLabels> sheets, Layout layout, Mentions mentions) {
        WorkbookTables found =
                new WorkbookTables(sheets, labels.computeIfAbsent(layout.code(), code -> new LayoutLabels(layout)));
        TablesByYear years = new TablesByYear(found.fragments(), year);
        List<Table> tables = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            new TableAssembler(table).assemble(years.kept()).ifPresent(tables::add);
        }
        return new Report(
                workbook.fileName(),
                layout,
                mentions.agencies(),
                years.mentions(mentions.years()),
                NarrativeFinder.find(found.sheetsWithout(sheets), workbook.sheets())
                        .orElse(null),
                tables,
                years.others());
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
