package dev.gouji.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One sheet: its cells as they stand, its merged regions, and whether it is hidden. Only cells with content are held. */
public final class Grid {
    private static final CellContent BLANK = new CellContent.Blank();

    private final String name;
    private final Visibility visibility;
    private final NavigableMap<Integer, Row> rows;
    private final List<Region> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private Grid(Builder built) {
        this.name = built.name;
        this.visibility = built.visibility;
        this.rows = built.rows;
        this.merges = List.copyOf(built.merges);
        this.hiddenRows = built.hiddenRows;
        this.hiddenColumns = built.hiddenColumns;
    }

    /** The sheet's name as on its tab. */
    public String name() {
        return name;
    }

    /** Whether the sheet's tab is shown. */
    public Visibility visibility() {
        return visibility;
    }

    /** The merged regions, in the file's order. */
    public List<Region> merges() {
        return merges;
    }

    /** The rows that hold content, from top to bottom. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The cell's content; blank for a cell without any. */
    public CellContent at(CellPosition position) {
        return at(position.row(), position.column());
    }

    /** The cell's content; blank for a cell without any. */
    public CellContent at(int row, int column) {
        Row found = rows.get(row);
        return found == null ? BLANK : found.cells().getOrDefault(column, BLANK);
    }

    /** The last row with content, or -1 on an empty sheet. */
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    /** The same sheet with rows and columns exchanged. */
    public Grid transposed() {
        Builder exchanged = new Builder(name, visibility);
        for (Row row : rows.values()) {
            row.cells().forEach((column, content) -> exchanged.put(column, row.number(), content));
        }
        for (Region merge : merges) {
            exchanged.merge(merge.exchanged());
        }
        exchanged.hiddenRows.or(hiddenColumns);
        exchanged.hiddenColumns.or(hiddenRows);
        return exchanged.build();
    }

    /** Whether a person sees the cell: its sheet, its row and its column are shown. */
    public boolean shows(CellPosition position) {
        return visibility == Visibility.VISIBLE
                && !hiddenRows.get(position.row())
                && !hiddenColumns.get(position.column());
    }

    /** Whether both grids show the same: name, visibility, cells and merged regions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && name.equals(grid.name)
                && visibility == grid.visibility
                && rows.equals(grid.rows)
                && merges.equals(grid.merges)
                && hiddenRows.equals(grid.hiddenRows)
                && hiddenColumns.equals(grid.hiddenColumns);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows)";
    }

    /**
     * One row's cells with content, by column from left to right.
     *
     * @param number the row, from 0
     */
    public record Row(int number, Map<Integer, CellContent> cells) {}

    /** Whether a sheet's tab is shown. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Hidden so that Excel's own menu does not offer to show it. */
        VERY_HIDDEN
    }

    /** Collects a sheet's cells while it is read. */
    public static final class Builder {
        private final String name;
        private final Visibility visibility;
        private final TreeMap<Integer, Row> rows = new TreeMap<>();
        private final List<Region> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();

        /** Starts the sheet of that name. */
        public Builder(String name, Visibility visibility) {
            this.name = name;
            this.visibility = visibility;
        }

        /** Starts a sheet that is as that one but for its cells. */
        public Builder(Grid like) {
            this(like.name, like.visibility);
            merges.addAll(like.merges);
            hiddenRows.or(like.hiddenRows);
            hiddenColumns.or(like.hiddenColumns);
        }

        /** Puts content into a cell; a second content for the same cell makes it unreadable, unless it is the same. */
        public Builder put(int row, int column, CellContent content) {
            if (content instanceof CellContent.Blank) {
                return this;
            }
            Row known = rows.get(row);
            if (known == null) {
                // Sheets may have very many rows with one cell each, for which that is the least.
                rows.put(row, new Row(row, Map.of(column, content)));
                return this;
            }
            if (known.cells().size() == 1) {
                known = new Row(row, new TreeMap<>(known.cells()));
                rows.put(row, known);
            }
            Map<Integer, CellContent> cells = known.cells();
            CellContent before = cells.put(column, content);
            if (before != null && !before.equals(content)) {
                cells.put(
                        column,
                        new CellContent.Unreadable(
                                before.text() + " / " + content.text(), CellContent.Defect.STATED_TWICE));
            }
            return this;
        }

        /** Adds a merged region. */
        public Builder merge(Region region) {
            merges.add(region);
            return this;
        }

        /** Marks a row as hidden, by a filter or by hand. */
        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        /** Marks the columns from the first to the last as hidden. */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        /** The finished sheet. */
        public Grid build() {
            return new Grid(this);
        }
    }
}
