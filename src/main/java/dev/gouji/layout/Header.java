package dev.gouji.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The column labels of one table, or of one of its blocks, found together on a sheet.
 *
 * @param hits the labels found, from left to right
 * @param zone the first sheet column that may hold the rows' labels: what is left of it belongs to a table beside
 */
record Header(TableLabels table, List<ColumnHit> hits, int zone) {
    Header {
        hits = hits.stream()
                .sorted(Comparator.comparingInt(hit -> hit.cell().left()))
                .toList();
    }

    int top() {
        int top = hits.get(0).cell().top();
        for (ColumnHit hit : hits) {
            top = Math.min(top, hit.cell().top());
        }
        return top;
    }

    int bottom() {
        int bottom = 0;
        for (ColumnHit hit : hits) {
            bottom = Math.max(bottom, hit.cell().bottom());
        }
        return bottom;
    }

    int left() {
        return hits.get(0).cell().left();
    }

    int right() {
        int right = 0;
        for (ColumnHit hit : hits) {
            right = Math.max(right, hit.cell().right());
        }
        return right;
    }

    /** Whether the other header, standing below, ends this one's rows. */
    boolean isAbove(Header other) {
        return other.top() > bottom() && other.zone <= right() && other.right() >= zone;
    }

    /** The column of that code, where it stands to the right of a row's label. */
    Optional<ColumnHit> columnBeside(LabelCell row, String code) {
        for (ColumnHit hit : hits) {
            if (hit.code().equals(code) && hit.cell().left() > row.right()) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
