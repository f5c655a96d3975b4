package dev.gouji.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An official table as the workbook has it. */
public final class Table {
    private final TableLayout layout;
    private final Map<Address, Figure> figures;
    private final List<LabelMatch> labels;
    private final List<List<Figure>> copies;
    private final List<Figure> hidden;
    private final Set<String> found;
    private final Set<String> foundColumns;
    private final List<String> rows;

    /**
     * A table.
     *
     * @param figures the values found, by address; a row or column that was not found has none
     * @param labels the labels by which the rows and columns were recognised
     * @param copies further drawings of the same table in the workbook, each with its own values
     * @param hidden those of the values that a person does not see
     */
    public Table(
            TableLayout layout,
            Map<Address, Figure> figures,
            List<LabelMatch> labels,
            List<List<Figure>> copies,
            List<Figure> hidden) {
        this.layout = layout;
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        this.labels = List.copyOf(labels);
        this.copies = List.copyOf(copies);
        this.hidden = List.copyOf(hidden);
        Set<String> rowsFound = new HashSet<>();
        Set<String> columnsFound = new HashSet<>();
        for (Address address : figures.keySet()) {
            rowsFound.add(address.row());
            columnsFound.add(address.column());
        }
        this.found = Set.copyOf(rowsFound);
        this.foundColumns = Set.copyOf(columnsFound);
        this.rows = List.copyOf(expectedRows());
    }

    /** The official form of it. */
    public TableLayout layout() {
        return layout;
    }

    /** The values found, by address, in the form's order. */
    public Map<Address, Figure> figures() {
        return figures;
    }

    /** The labels by which the rows and columns were recognised. */
    public List<LabelMatch> labels() {
        return labels;
    }

    /** Further drawings of the same table in the workbook, each with its own values. */
    public List<List<Figure>> copies() {
        return copies;
    }

    /** The values that stand in hidden rows, columns or sheets. */
    public List<Figure> hidden() {
        return hidden;
    }

    /** The table's stable code. */
    public String code() {
        return layout.code();
    }

    /** The value at the address, if the workbook has the cell. */
    public Optional<Figure> figure(Address address) {
        return Optional.ofNullable(figures.get(address));
    }

    /** The value in that row and column, if the workbook has the cell. */
    public Optional<Figure> figure(String row, String column) {
        return figure(new Address(code(), row, column));
    }

    /** Whether the workbook has the row. */
    public boolean hasRow(String row) {
        return found.contains(row);
    }

    /** The groups of rows that the workbook draws otherwise than the layout: as one row, or split. */
    public List<Heading.Group> groupsDrawnOtherwise() {
        List<Heading.Group> otherwise = new ArrayList<>();
        for (Block block : layout.blocks()) {
            for (Heading.Group group : block.rows().groups()) {
                boolean other = group.otherwiseIn() != null && isSplit(group) == group.single();
                if (other && (isSplit(group) || hasOwnRow(group))) {
                    otherwise.add(group);
                }
            }
        }
        return otherwise;
    }

    /**
     * The rows that are to be there, by code: the official ones, where a group is drawn otherwise the ones in their place,
     * and any subtotal the workbook has.
     */
    public List<String> rows() {
        return rows;
    }

    private List<String> expectedRows() {
        List<String> expected = new ArrayList<>();
        for (Block block : layout.blocks()) {
            for (Heading.Item item : block.rows().items()) {
                expected.add(item.code());
            }
            for (Heading.Group group : block.rows().groups()) {
                if (group.subtotal() != null) {
                    place(expected, group.subtotal(), group);
                }
            }
        }
        return expected;
    }

    private void place(List<String> expected, String subtotal, Heading.Group group) {
        List<String> members = Axis.codes(group);
        boolean own = found.contains(subtotal);
        boolean split = isSplit(group);
        boolean otherwise = group.otherwiseIn() != null && (split || own);
        if (otherwise && split && group.single()) {
            expected.addAll(expected.indexOf(subtotal), members);
        }
        if (otherwise && !split) {
            expected.removeAll(members);
        }
        if (otherwise && !own) {
            expected.remove(subtotal);
        } else if (own && !expected.contains(subtotal)) {
            expected.add(subtotal);
        }
    }

    /** The columns of a block that are to be there, by code: the official ones, and any subtotal the workbook has. */
    public List<String> columns(Block block) {
        List<String> columns = new ArrayList<>();
        for (Heading.Item item : block.columns().items()) {
            columns.add(item.code());
        }
        for (Heading.Group group : block.columns().groups()) {
            if (group.subtotal() != null && foundColumns.contains(group.subtotal())) {
                columns.add(group.subtotal());
            }
        }
        return columns;
    }

    /** Whether the workbook has a row of the group itself. */
    public boolean hasOwnRow(Heading.Group group) {
        return group.subtotal() != null && hasRow(group.subtotal());
    }

    /** Whether the workbook has rows of the group's members. */
    public boolean isSplit(Heading.Group group) {
        return !Collections.disjoint(found, Axis.codes(group));
    }

    /** The sheets the values stand on, in order. */
    public List<String> sheets() {
        Set<String> sheets = new LinkedHashSet<>();
        for (Figure figure : figures.values()) {
            sheets.add(figure.origin().sheet());
        }
        return List.copyOf(sheets);
    }

    @Override
    public String toString() {
        return code() + " (" + figures.size() + " values)";
    }
}
