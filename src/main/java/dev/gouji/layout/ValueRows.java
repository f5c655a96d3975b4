package dev.gouji.layout;

import dev.gouji.table.Region;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Tells in which sheet rows a row's values stand: beside its label or, where one row of the form takes up several of the sheet
 * and the label is not merged over them, in the one of those that is filled.
 */
final class ValueRows {
    /** How many sheet rows one label that is not merged may stand for. */
    private static final int TALLEST = 4;

    private final SheetLabels sheet;
    private final Header header;
    private final int end;
    private final Set<Integer> labelled = new HashSet<>();
    private final IdentityHashMap<RowHit, Integer> below = new IdentityHashMap<>();

    ValueRows(SheetLabels sheet, Header header, int end) {
        this.sheet = sheet;
        this.header = header;
        this.end = end;
        for (LabelCell cell : sheet.between(header.bottom() + 1, end)) {
            if (cell.left() < header.left()) {
                labelled.add(cell.top());
            }
        }
    }

    int first(RowHit row) {
        Integer found = below.computeIfAbsent(row, this::find);
        return found;
    }

    int last(RowHit row) {
        int first = first(row);
        return first == row.cell().top() ? row.cell().bottom() : first;
    }

    private int find(RowHit row) {
        int top = row.cell().top();
        for (int at = top; at <= row.cell().bottom(); at++) {
            if (isFilled(at)) {
                return top;
            }
        }
        int found = top;
        int at = row.cell().bottom() + 1;
        while (at < Math.min(end, top + TALLEST) && !labelled.contains(at)) {
            if (isFilled(at)) {
                if (found != top) {
                    return top;
                }
                found = at;
            }
            at++;
        }
        // Below the last row a number may be anything, a telephone number too; a whole line of them is the row's.
        return labelled.contains(at)
                        || 2 * filled(found) > Math.max(header.hits().size(), 2)
                ? found
                : top;
    }

    private boolean isFilled(int row) {
        return filled(row) > 0;
    }

    private int filled(int row) {
        int filled = 0;
        for (ColumnHit hit : header.hits()) {
            Region region = sheet.around(row, hit.cell().left());
            filled += sheet.grid().at(region.first()).text().isBlank() ? 0 : 1;
        }
        return filled;
    }
}
