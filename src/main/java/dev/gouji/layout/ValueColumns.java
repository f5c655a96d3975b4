package dev.gouji.layout;

import dev.gouji.table.CellContent;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Tells in which sheet columns a header's values stand: under each label or, where one column of the form takes up several of
 * the sheet and the label is not merged over them, in the one of those that is filled.
 */
final class ValueColumns {
    /** How many sheet columns one label that is not merged may stand for. */
    private static final int WIDEST = 5;

    private final SheetLabels sheet;
    private final Header header;
    private final IdentityHashMap<ColumnHit, Integer> beside = new IdentityHashMap<>();

    /**
     * @param rows the sheet rows that hold values
     * @param labels the last sheet column of the rows' labels
     */
    ValueColumns(SheetLabels sheet, Header header, List<Integer> rows, int labels) {
        this.sheet = sheet;
        this.header = header;
        List<ColumnHit> hits = header.hits();
        for (int at = 0; at < hits.size(); at++) {
            ColumnHit hit = hits.get(at);
            if (filled(hit.cell().left(), hit.cell().right(), rows).isEmpty()) {
                List<Integer> candidates = filled(hit.cell().right() + 1, limit(at), rows);
                if (candidates.isEmpty()) {
                    candidates = filledBefore(at, rows, labels);
                }
                if (candidates.size() == 1) {
                    beside.put(hit, candidates.get(0));
                }
            }
        }
    }

    int first(ColumnHit hit) {
        return beside.getOrDefault(hit, hit.cell().left());
    }

    int last(ColumnHit hit) {
        return beside.getOrDefault(hit, hit.cell().right());
    }

    /** The last sheet column before the next label; behind the last label as wide as the narrowest before it. */
    private int limit(int at) {
        List<ColumnHit> hits = header.hits();
        LabelCell own = hits.get(at).cell();
        int narrowest = hits.size() == 1 ? WIDEST - 1 : WIDEST;
        for (int other = 1; other < hits.size(); other++) {
            int gap = hits.get(other).cell().left() - hits.get(other - 1).cell().right() - 1;
            narrowest = Math.min(narrowest, Math.max(gap, 0));
        }
        int limit = own.right() + (at + 1 < hits.size() ? WIDEST : narrowest);
        for (LabelCell label : sheet.crossing(header.top(), header.bottom())) {
            if (label.left() > own.right()) {
                limit = Math.min(limit, label.left() - 1);
            }
        }
        return limit;
    }

    /** Sheet columns between the label and the one before it, where that has its values under it. */
    private List<Integer> filledBefore(int at, List<Integer> rows, int labels) {
        int left = header.hits().get(at).cell().left();
        if (at == 0) {
            boolean alone = header.hits().size() == 1 && left - labels <= WIDEST;
            return alone ? filled(labels + 1, left - 1, rows) : List.of();
        }
        LabelCell before = header.hits().get(at - 1).cell();
        List<Integer> own = filled(before.left(), before.right(), rows);
        return own.isEmpty() || left - before.right() > WIDEST ? List.of() : filled(before.right() + 1, left - 1, rows);
    }

    /** The sheet columns that hold something in those rows. */
    private List<Integer> filled(int first, int last, List<Integer> rows) {
        List<Integer> filled = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            for (int row : rows) {
                Region region = sheet.around(row, column);
                CellContent content = sheet.grid().at(region.first());
                if (region.first().column() == column && !content.text().isBlank()) {
                    filled.add(column);
                    break;
                }
            }
        }
        return filled;
    }
}
