package dev.gouji.rule.form;

import dev.gouji.prose.Reading;
import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Numbers the cells of a form, subtotals included, so that a rule finds a value without looking for its address. */
final class FormIndex {
    static final int NONE = -1;

    private final Layout layout;
    private final List<Address> addresses = new ArrayList<>();
    private final Map<Address, Integer> slots = new HashMap<>();
    private final Set<Address> official = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Selection> selections = new ConcurrentHashMap<>();
    private final Map<List<String>, Optional<BoundReading>> readings = new ConcurrentHashMap<>();

    FormIndex(Layout layout) {
        this.layout = layout;
        for (TableLayout table : layout.tables()) {
            official.addAll(table.addresses());
            for (Block block : table.blocks()) {
                for (String row : codes(block.rows())) {
                    for (String column : codes(block.columns())) {
                        lines.putIfAbsent(table.code() + "/" + row, lines.size());
                        lines.putIfAbsent(table.code() + "//" + column, lines.size());
                        Address address = new Address(table.code(), row, column);
                        slots.put(address, addresses.size());
                        addresses.add(address);
                    }
                }
            }
        }
    }

    /** The codes of the rows or columns that official forms draw, subtotals and the members of single rows included. */
    static List<String> codes(Axis axis) {
        List<String> codes = new ArrayList<>();
        for (Heading.Item item : axis.items()) {
            codes.add(item.code());
        }
        for (Heading.Group group : axis.groups()) {
            if (group.subtotal() != null && !codes.contains(group.subtotal())) {
                codes.add(group.subtotal());
            }
            for (String member : Axis.codes(group)) {
                if (!codes.contains(member)) {
                    codes.add(member);
                }
            }
        }
        return codes;
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return addresses.size();
    }

    Address address(int slot) {
        return addresses.get(slot);
    }

    /** The cell's number; {@link #NONE} where the form has no such cell. */
    int slot(Address address) {
        return slots.getOrDefault(address, NONE);
    }

    /** The number of the table's row, no column having the same; {@link #NONE} where there is none. */
    int row(String table, String row) {
        return lines.getOrDefault(table + "/" + row, NONE);
    }

    /** The number of the table's column, no row having the same; {@link #NONE} where there is none. */
    int column(String table, String column) {
        return lines.getOrDefault(table + "//" + column, NONE);
    }

    /** How many rows and columns are numbered. */
    int lines() {
        return lines.size();
    }

    /** The selection of that key; rules that name the same cells share it. */
    @Nullable
    Selection known(String key) {
        return selections.get(key);
    }

    Selection keep(String key, Selection selection) {
        Selection other = selections.putIfAbsent(key, selection);
        return other == null ? selection : other;
    }

    /** What a count in the text may mean on this form; texts count the same things again and again. */
    Optional<BoundReading> reading(Reading reading) {
        return readings.computeIfAbsent(reading.cells(), cells -> BoundReading.of(reading, this));
    }

    /** Whether a workbook is to have the cell: a subtotal is not among them. */
    boolean isOfficial(int slot) {
        return official.contains(addresses.get(slot));
    }
}
