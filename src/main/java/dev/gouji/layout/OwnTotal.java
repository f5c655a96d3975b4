package dev.gouji.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells a table's own total from the totals of its groups, where people label these 合计 or 总计 too: it is the one with the
 * form's label, and of several the last.
 */
final class OwnTotal {
    static final String CODE = "total";

    private final TableLabels table;

    OwnTotal(TableLabels table) {
        this.table = table;
    }

    /** Takes the groups' totals out of the labels found; where other labels stand again too, the table is drawn again. */
    <T> void keep(List<T> found, Function<T, String> code, Function<T, LabelCell> cell) {
        Set<String> others = new HashSet<>();
        T own = null;
        for (T one : found) {
            if (!code.apply(one).equals(CODE)) {
                if (!others.add(code.apply(one))) {
                    return;
                }
            } else if (own == null || isOfficial(cell.apply(one)) || !isOfficial(cell.apply(own))) {
                own = one;
            }
        }
        T kept = own;
        found.removeIf(one -> one != kept && code.apply(one).equals(CODE));
    }

    private boolean isOfficial(LabelCell cell) {
        return table.isOfficial(cell.label());
    }
}
