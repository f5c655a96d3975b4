package dev.gouji.table;

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

    /** The groups of rows that the layout splits and the workbook draws as one row. */
    public List<Heading.Group> singleRows() {
        return layout.blocks().stream()
                .flatMap(block -> block.rows().groups().stream())
                .filter(group -> group.subtotalCode().filter(this::hasRow).isPresent()
                        && Axis.codes(group).stream().noneMatch(this::hasRow))
                .toList();
    }

    /** The sheets the values stand on, in order. */
    public List<String> sheets() {
        return figures.values().stream()
                .map(figure -> figure.origin().sheet())
                .distinct()
                .collect(Collectors.toList());
    }
}
