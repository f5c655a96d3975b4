package dev.gouji.diagnosis;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cells of a form stand beside each other. */
final class Neighbours {
    private final Layout layout;
    private final Ties ties;
    private final int[] @Nullable [] typed;

    /** In the layout of the ties' cells. */
    Neighbours(Layout layout, Ties ties) {
        this.layout = layout;
        this.ties = ties;
        this.typed = new int[ties.cells()][];
    }

    /** The numbers of the cells beside it, in its row and in its column, where both were typed. */
    int[] typed(int cell) {
        int[] known = typed[cell];
        if (known == null) {
            known = ties.isTyped(cell)
                    ? of(ties.figure(cell).address()).stream()
                            .mapToInt(ties::cell)
                            .filter(other -> other >= 0 && ties.isTyped(other))
                            .toArray()
                    : new int[0];
            typed[cell] = known;
        }
        return known;
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

    private List<Address> of(Address address) {
        Block block = block(address);
        List<Address> beside = new ArrayList<>();
        if (block != null) {
            for (String column : beside(block.columns(), address.column())) {
                beside.add(new Address(address.table(), address.row(), column));
            }
            for (String row : beside(block.rows(), address.row())) {
                beside.add(new Address(address.table(), row, address.column()));
            }
        }
        return beside;
    }

    private static List<String> beside(Axis axis, String code) {
        List<Heading.Item> items = axis.items();
        List<String> beside = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).code().equals(code)) {
                if (at > 0) {
                    beside.add(items.get(at - 1).code());
                }
                if (at + 1 < items.size()) {
                    beside.add(items.get(at + 1).code());
                }
            }
        }
        return beside;
    }

    private static boolean areSideBySide(Axis axis, String one, String other) {
        return beside(axis, one).contains(other);
    }
}
