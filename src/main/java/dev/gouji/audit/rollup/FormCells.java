package dev.gouji.audit.rollup;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of a form that are added up: all official ones, and those of groups that are drawn as one row or split. */
final class FormCells {
    private final Layout layout;
    private final Map<Address, Integer> places = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Set<Address> inGroups = new HashSet<>();

    FormCells(Layout layout) {
        this.layout = layout;
        for (TableLayout table : layout.tables()) {
            table.addresses().forEach(this::add);
            for (Block block : table.blocks()) {
                for (Heading.Group group : block.rows().groups()) {
                    if (group.otherwiseIn() != null) {
                        group(table, block, group);
                    }
                }
            }
        }
    }

    /**
     * A group of rows in one column, that some draw as a single row.
     *
     * @param single the single row's cell
     */
    record Group(Address single, List<Address> members) {}

    private void group(TableLayout table, Block block, Heading.Group group) {
        for (Heading.Item column : block.columns().items()) {
            Address single = new Address(table.code(), group.subtotalCode().orElseThrow(), column.code());
            List<Address> members = Axis.codes(group).stream()
                    .map(row -> new Address(table.code(), row, column.code()))
                    .toList();
            groups.add(new Group(single, members));
            add(single);
            members.forEach(this::add);
            inGroups.add(single);
            inGroups.addAll(members);
        }
    }

    private void add(Address address) {
        places.putIfAbsent(address, places.size());
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return places.size();
    }

    Map<Address, Integer> places() {
        return places;
    }

    int place(Address address) {
        return places.getOrDefault(address, -1);
    }

    List<Group> groups() {
        return groups;
    }

    boolean isInGroup(Address address) {
        return inGroups.contains(address);
    }
}
