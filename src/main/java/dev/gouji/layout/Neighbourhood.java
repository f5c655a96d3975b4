package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.LabelText;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Unrecognised;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what stands between the labels and values of the recognised tables and is neither. */
public final class Neighbourhood {
    private final Workbook workbook;
    private final Report report;
    private final Set<Origin> known = new HashSet<>();

    /** The surroundings of the report's tables in the workbook that it was read from. */
    public Neighbourhood(Workbook workbook, Report report) {
        this.workbook = workbook;
        this.report = report;
        for (Table table : report.tables()) {
            table.labels().forEach(label -> known.add(label.origin()));
            table.figures().values().forEach(figure -> known.add(figure.origin()));
            table.copies().forEach(copy -> copy.forEach(figure -> known.add(figure.origin())));
        }
    }

    /** The cells without a meaning, table by table. */
    public List<Unrecognised> unrecognised() {
        List<Unrecognised> all = new ArrayList<>();
        Set<Origin> listed = new HashSet<>();
        for (Table table : report.tables()) {
            TableLabels labels = new TableLabels(table.layout());
            areas(table)
                    .forEach((name, area) -> workbook.sheet(name).ifPresent(sheet -> {
                        for (Unrecognised cell : in(sheet, area, table, labels)) {
                            if (listed.add(cell.origin())) {
                                all.add(cell);
                            }
                        }
                    }));
        }
        return all;
    }

    private List<Unrecognised> in(Grid sheet, Region area, Table table, TableLabels labels) {
        List<Unrecognised> found = new ArrayList<>();
        for (Grid.Row row : sheet.rows()) {
            row.cells().forEach((column, content) -> {
                Origin origin = new Origin(sheet.name(), new CellPosition(row.number(), column));
                boolean inside = area.contains(row.number(), column) && !known.contains(origin);
                if (inside && !content.text().isBlank() && !isForm(content.text(), labels)) {
                    found.add(new Unrecognised(table.code(), origin, content.text()));
                }
            });
        }
        return found;
    }

    /** A group's label, a block's title or corner: the form's, though no row's or column's. */
    private static boolean isForm(String text, TableLabels labels) {
        LabelText label = LabelText.of(text);
        boolean heading = labels.row(label).isPresent() || labels.column(label).isPresent();
        for (Block block : labels.layout().blocks()) {
            heading |= LabelText.of(block.title()).plain().equals(label.plain());
            heading |= LabelText.of(block.corner()).plain().equals(label.plain());
        }
        return heading || LabelText.of(labels.layout().heading()).plain().equals(label.plain());
    }

    /** On each sheet, the area from the table's first label or value to its last. */
    private static Map<String, Region> areas(Table table) {
        Map<String, Region> areas = new HashMap<>();
        for (LabelMatch label : table.labels()) {
            extend(areas, label.origin());
        }
        for (Figure figure : table.figures().values()) {
            extend(areas, figure.origin());
        }
        return areas;
    }

    private static void extend(Map<String, Region> areas, Origin origin) {
        CellPosition cell = origin.cell();
        areas.merge(
                origin.sheet(),
                Region.of(cell),
                (area, ignored) -> new Region(
                        new CellPosition(
                                Math.min(area.first().row(), cell.row()),
                                Math.min(area.first().column(), cell.column())),
                        new CellPosition(
                                Math.max(area.last().row(), cell.row()),
                                Math.max(area.last().column(), cell.column()))));
    }
}
