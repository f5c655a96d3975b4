package dev.gouji.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An official table as the workbook has it.
 *
 * @param figures the values found, by address; a row or column that was not found has none
 * @param labels the labels that were recognised though they differ in substance from the official ones
 * @param copies further drawings of the same table in the workbook, each with its own values
 */
public record Table(
        TableLayout layout, Map<Address, Figure> figures, List<LabelVariant> labels, List<List<Figure>> copies) {
    public Table {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        labels = List.copyOf(labels);
        copies = List.copyOf(copies);
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
        return figures.keySet().stream().anyMatch(address -> address.row().equals(row));
    }

    /** Whether the workbook has the column beside any row of the block. */
    public boolean hasColumn(Block block, String column) {
        return figures.keySet().stream()
                .anyMatch(address -> address.column().equals(column)
                        && block.rows().find(address.row()).isPresent());
    }

    /** The groups of rows that the workbook draws otherwise than the layout: as one row, or split. */
    public List<Heading.Group> groupsDrawnOtherwise() {
        return layout.blocks().stream()
                .flatMap(block -> block.rows().groups().stream())
                .filter(group -> group.otherwiseIn() != null && isSplit(group) == group.single())
                .filter(group -> isSplit(group) || hasOwnRow(group))
                .toList();
    }

    /**
     * The rows that are to be there, by code: the official ones, where a group is drawn otherwise the ones in their place,
     * and any subtotal the workbook has.
     */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Block block : layout.blocks()) {
            rows.addAll(block.rows().items().stream().map(Heading.Item::code).toList());
            for (Heading.Group group : block.rows().groups()) {
                group.subtotalCode().ifPresent(code -> place(rows, code, group));
            }
        }
        return rows;
    }

    private void place(List<String> rows, String subtotal, Heading.Group group) {
        List<String> members = Axis.codes(group);
        boolean otherwise = group.otherwiseIn() != null && (isSplit(group) || hasOwnRow(group));
        if (otherwise && isSplit(group) && group.single()) {
            rows.addAll(rows.indexOf(subtotal), members);
        }
        if (otherwise && !isSplit(group)) {
            rows.removeAll(members);
        }
        if (!hasOwnRow(group) && otherwise) {
            rows.remove(subtotal);
        } else if (hasOwnRow(group) && !rows.contains(subtotal)) {
            rows.add(subtotal);
        }
    }

    /** The columns of a block that are to be there, by code: the official ones, and any subtotal the workbook has. */
    public List<String> columns(Block block) {
        List<String> columns = new ArrayList<>(
                block.columns().items().stream().map(Heading.Item::code).toList());
        block.columns().groups().stream()
                .flatMap(group -> group.subtotalCode().stream())
                .filter(code -> hasColumn(block, code))
                .forEach(columns::add);
        return columns;
    }

    /** Whether the workbook has a row of the group itself. */
    public boolean hasOwnRow(Heading.Group group) {
        return group.subtotalCode().filter(this::hasRow).isPresent();
    }

    /** Whether the workbook has rows of the group's members. */
    public boolean isSplit(Heading.Group group) {
        return Axis.codes(group).stream().anyMatch(this::hasRow);
    }

    /** The sheets the values stand on, in order. */
    public List<String> sheets() {
        return figures.values().stream()
                .map(figure -> figure.origin().sheet())
                .distinct()
                .collect(Collectors.toList());
    }
}
