package dev.gouji.layout;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.LabelText;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of one sheet that may be labels, in reading order, each over the merged region that shows it. */
final class SheetLabels {
    /** No official label, with its groups, note and line breaks, comes near this; longer texts are prose. */
    private static final int LONGEST_LABEL = 120;

    /** No label spans more rows. */
    private static final int TALLEST_LABEL = 30;

    private final Grid grid;
    private final Memo<String, LabelText> labels;
    private final boolean transposed;
    private final Merges merges;
    /** In the order of their first cells. */
    private final List<LabelCell> all;

    SheetLabels(Grid grid) {
        this(grid, new Memo<>(LabelText::of));
    }

    /** @param labels what remembers the texts' labels */
    SheetLabels(Grid grid, Memo<String, LabelText> labels) {
        this(grid, labels, false, new ArrayList<>());
        for (Grid.Row row : grid.rows()) {
            for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
                add(new CellPosition(row.number(), cell.getKey()), cell.getValue());
            }
        }
    }

    private SheetLabels(Grid grid, Memo<String, LabelText> labels, boolean transposed, List<LabelCell> all) {
        this.grid = grid;
        this.labels = labels;
        this.transposed = transposed;
        this.merges = new Merges(grid);
        this.all = all;
    }

    private void add(CellPosition cell, CellContent content) {
        if (content.shown() instanceof CellContent.Text text && text.text().length() <= LONGEST_LABEL) {
            Region region = merges.around(cell);
            LabelText label = labels.of(text.text());
            if (region.first().equals(cell) && !label.plain().isEmpty()) {
                all.add(new LabelCell(region, text.text().strip(), label));
            }
        }
    }

    /** The same sheet with rows and columns exchanged: a table drawn across reads there like one drawn down. */
    SheetLabels transposed() {
        List<LabelCell> exchanged = new ArrayList<>(all.size());
        for (LabelCell label : all) {
            exchanged.add(new LabelCell(label.region().exchanged(), label.text(), label.label()));
        }
        exchanged.sort(Comparator.comparing(label -> label.region().first()));
        return new SheetLabels(grid.transposed(), labels, !transposed, exchanged);
    }

    boolean isTransposed() {
        return transposed;
    }

    Grid grid() {
        return grid;
    }

    /** Where in the workbook the cell stands. */
    Origin origin(CellPosition cell) {
        return new Origin(grid.name(), transposed ? cell.exchanged() : cell);
    }

    /** Whether a person sees what stands there. */
    boolean shows(Origin place) {
        return grid.shows(transposed ? place.cell().exchanged() : place.cell());
    }

    List<LabelCell> all() {
        return all;
    }

    /** The labels that begin in the rows from the first up to, not including, the end. */
    List<LabelCell> between(int first, int end) {
        return all.subList(place(first), Math.max(place(first), place(end)));
    }

    /** The labels that stand in, or reach into, the rows from the first to the last. */
    List<LabelCell> crossing(int first, int last) {
        List<LabelCell> crossing = new ArrayList<>();
        for (LabelCell cell : between(first - TALLEST_LABEL, last + 1)) {
            if (cell.bottom() >= first) {
                crossing.add(cell);
            }
        }
        return crossing;
    }

    /** The place of the first label at or below the row. */
    private int place(int row) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).top() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The merged region that shows the cell, or the cell alone. */
    Region around(int row, int column) {
        return merges.around(new CellPosition(row, column));
    }

    /** The label shown in the cell. */
    Optional<LabelCell> at(int row, int column) {
        CellPosition first = around(row, column).first();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = all.get(middle).region().first().compareTo(first);
            if (order == 0) {
                return Optional.of(all.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The label together with the one right below it, neither being the table's: a long one may be typed into two cells. */
    Optional<LabelCell> joinedWithBelow(LabelCell label, TableLabels table) {
        if (isOf(table, label) || label.label().withoutNotes().isEmpty()) {
            return Optional.empty();
        }
        Optional<LabelCell> found = at(label.bottom() + 1, label.left());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LabelCell below = found.get();
        if (below.left() != label.left() || below.top() != label.bottom() + 1 || isOf(table, below)) {
            return Optional.empty();
        }
        String text = label.text() + below.text();
        Region both = new Region(label.region().first(), below.region().last());
        return Optional.of(new LabelCell(both, text, labels.of(text)));
    }

    private static boolean isOf(TableLabels table, LabelCell label) {
        return table.row(label.label()).isPresent()
                || table.column(label.label()).isPresent();
    }

    /** The label shown in the cell, or else the nearest to the left in that row: headers that are not merged state a group once. */
    Optional<LabelCell> atOrLeft(int row, int column) {
        for (int at = column; at >= 0; at--) {
            Optional<LabelCell> label = at(row, at);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }
}
