package dev.gouji.diagnosis;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cells of a form stand beside each other. */
final class Neighbours {
    private static final int NOWHERE = -9;

    private final Layout layout;
    private final Map<Axis, Map<String, Integer>> positions = new HashMap<>();

    Neighbours(Layout layout) {
        this.layout = layout;
    }

    /** Whether they are in one row, in columns side by side. */
    boolean inColumns(Address one, Address other) {
        Block block = block(one);
        return block != null
                && one.table().equals(other.table())
                && one.row().equals(other.row())
                && areSideBySide(block.columns(), one.column(), other.column());
    }

    /** Whether they are in one column, in rows one below the other. */
    boolean inRows(Address one, Address other) {
        Block block = block(one);
        return block != null
                && one.table().equals(other.table())
                && one.column().equals(other.column())
                && areSideBySide(block.rows(), one.row(), other.row());
    }

    private @Nullable Block block(Address address) {
        Optional<TableLayout> table = layout.table(address.table());
        return table.isEmpty() ? null : table.get().blockOf(address.row()).orElse(null);
    }

    private boolean areSideBySide(Axis axis, String one, String other) {
        Map<String, Integer> known = positions.computeIfAbsent(axis, Neighbours::positions);
        return Math.abs(known.getOrDefault(one, NOWHERE) - known.getOrDefault(other, 2 * NOWHERE)) == 1;
    }

    private static Map<String, Integer> positions(Axis axis) {
        Map<String, Integer> positions = new HashMap<>();
        for (Heading.Item item : axis.items()) {
            positions.put(item.code(), positions.size());
        }
        return positions;
    }
}
