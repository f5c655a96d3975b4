package dev.gouji.fuzz;

import dev.gouji.layout.Layouts;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Heading;
import dev.gouji.table.Region;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** A sheet that is changed as a fuzzer's bytes say: cells, labels, merges, rows and columns. */
final class GridEdit {
    private static final List<String> LABELS = labels();
    private static final int MARGIN = 3;

    private final String name;
    private Map<CellPosition, CellContent> cells = new TreeMap<>();
    private final List<Region> merges;

    GridEdit(Grid grid) {
        this.name = grid.name();
        this.merges = new ArrayList<>(grid.merges());
        grid.rows()
                .forEach(row -> row.cells()
                        .forEach((column, content) -> cells.put(new CellPosition(row.number(), column), content)));
    }

    Grid built() {
        Grid.Builder built = new Grid.Builder(name, Grid.Visibility.VISIBLE);
        cells.forEach((at, content) -> built.put(at.row(), at.column(), content));
        merges.forEach(built::merge);
        return built.build();
    }

    void edit(FuzzBytes bytes) {
        switch (bytes.one() % 12) {
            case 0 -> cells.put(place(bytes), new CellContent.Text(LABELS.get(bytes.two() % LABELS.size())));
            case 1 -> cells.put(place(bytes), new CellContent.Text(bytes.text()));
            case 2 -> cells.put(place(bytes), number(bytes));
            case 3 -> cells.remove(place(bytes));
            case 4 -> merge(place(bytes), bytes.one() % 16, bytes.one() % 16);
            case 5 -> without(place(bytes).row(), bytes.one() % 2 == 0);
            case 6 -> typed(place(bytes), bytes);
            case 7 -> copy(place(bytes), place(bytes));
            case 8 -> cells.put(place(bytes), formula(bytes));
            case 9 -> cells.put(place(bytes), new CellContent.Date(BigDecimal.valueOf(bytes.two()), bytes.text()));
            case 10 -> cells.put(place(bytes), new CellContent.ErrorValue("#REF!"));
            default -> merges.clear();
        }
    }

    private CellPosition place(FuzzBytes bytes) {
        int row = bytes.one() % (largest(CellPosition::row) + MARGIN);
        return new CellPosition(row, bytes.one() % (largest(CellPosition::column) + MARGIN));
    }

    private int largest(ToIntFunction<CellPosition> which) {
        return cells.keySet().stream()
                .max(Comparator.comparingInt(which))
                .map(which::applyAsInt)
                .orElse(0);
    }

    private static CellContent number(FuzzBytes bytes) {
        return new CellContent.Number(BigDecimal.valueOf(bytes.two() - 1000L, bytes.one() % 4));
    }

    private static CellContent formula(FuzzBytes bytes) {
        return new CellContent.Formula(bytes.text(), bytes.one() % 2 == 0 ? number(bytes) : null, null);
    }

    private void merge(CellPosition first, int rows, int columns) {
        merges.add(new Region(first, new CellPosition(first.row() + rows, first.column() + columns)));
    }

    /** Takes the whole row out, or its column of the same number. */
    private void without(int line, boolean row) {
        Map<CellPosition, CellContent> moved = new TreeMap<>();
        cells.forEach((at, content) -> {
            int own = row ? at.row() : at.column();
            if (own < line) {
                moved.put(at, content);
            } else if (own > line) {
                moved.put(new CellPosition(at.row() - (row ? 1 : 0), at.column() - (row ? 0 : 1)), content);
            }
        });
        cells = moved;
    }

    /** Puts a text into the middle of the cell's own. */
    private void typed(CellPosition at, FuzzBytes bytes) {
        CellContent before = cells.getOrDefault(at, new CellContent.Blank());
        int place = bytes.one() % (before.text().length() + 1);
        String after = before.text().substring(place);
        String kept = after.substring(Math.min(after.length(), bytes.one() % 4));
        cells.put(at, new CellContent.Text(before.text().substring(0, place) + bytes.text() + kept));
    }

    private void copy(CellPosition from, CellPosition to) {
        CellContent content = cells.get(from);
        if (content != null) {
            cells.put(to, content);
        }
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        Layouts.builtIn().all().forEach(layout -> {
            for (TableLayout table : layout.tables()) {
                labels.add(table.heading());
                table.addresses().forEach(address -> {
                    layout.rowPath(address).stream().map(Heading::label).forEach(labels::add);
                    layout.columnPath(address).stream().map(Heading::label).forEach(labels::add);
                });
            }
        });
        return labels.stream().distinct().toList();
    }
}
