package dev.gouji.rule;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row or column that a rule is applied to.
 *
 * @param table the table gone through; null where the rule names whole addresses
 * @param row the row gone through; null where the rule names rows
 * @param column the column gone through; null where the rule names columns
 */
record Binding(
        Report report,
        @Nullable Table table,
        @Nullable String row,
        @Nullable String column) {
    /** All bindings of a scope in a report. */
    static List<Binding> all(Scope scope, Report report) {
        if (scope.each() == Scope.Each.ONCE || scope.table() == null) {
            return List.of(new Binding(report, null, null, null));
        }
        List<Binding> bindings = new ArrayList<>();
        report.table(scope.table()).ifPresent(table -> {
            if (scope.each() == Scope.Each.ROW) {
                table.rows().forEach(row -> bindings.add(new Binding(report, table, row, null)));
            } else {
                Set<String> columns = new LinkedHashSet<>();
                table.layout().blocks().forEach(block -> columns.addAll(table.columns(block)));
                columns.forEach(column -> bindings.add(new Binding(report, table, null, column)));
            }
        });
        return bindings;
    }

    /** The addresses that a path names here; empty where the form has no such cell, so that the rule does not apply. */
    Optional<List<Address>> addresses(String path) {
        if (path.indexOf('/') >= 0) {
            List<String> parts = List.of(path.split("/", 3));
            return report.table(parts.get(0)).map(found -> cross(found, rows(found, parts.get(1)), parts.get(2)));
        }
        if (table == null) {
            return Optional.empty();
        }
        List<Address> addresses =
                row != null ? cross(table, List.of(row), path) : cross(table, rows(table, path), column);
        return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses);
    }

    private static List<Address> cross(Table table, List<String> rows, @Nullable String columns) {
        List<Address> addresses = new ArrayList<>();
        for (String row : rows) {
            Optional<Block> block = table.layout().blockOf(row);
            if (block.isPresent() && columns != null) {
                for (String column : expand(block.get().columns(), columns, table.columns(block.get()), List.of())) {
                    addresses.add(new Address(table.code(), row, column));
                }
            }
        }
        return addresses;
    }

    private static List<String> rows(Table table, String pattern) {
        List<String> rows = new ArrayList<>();
        for (Block block : table.layout().blocks()) {
            rows.addAll(expand(block.rows(), pattern, table.rows(), table.rows()));
        }
        return rows;
    }

    /**
     * The codes that a pattern stands for.
     *
     * @param all what {@code *} stands for, among other axes' codes
     * @param drawn the rows that the workbook draws, for a group drawn as one row
     */
    private static List<String> expand(Axis axis, String pattern, List<String> all, List<String> drawn) {
        if (pattern.equals("*")) {
            return all.stream().filter(axis::has).toList();
        }
        if (!pattern.endsWith(".*")) {
            return axis.has(pattern) ? List.of(pattern) : List.of();
        }
        String code = pattern.substring(0, pattern.length() - 2);
        if (!(axis.find(code).orElse(null) instanceof Heading.Group group)) {
            return List.of();
        }
        List<String> members = Axis.codes(group);
        boolean single = drawn.contains(code) && Collections.disjoint(members, drawn);
        return single ? List.of(code) : members;
    }
}
