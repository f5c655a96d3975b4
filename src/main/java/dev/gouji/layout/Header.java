package dev.gouji.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The column labels of one table, or of one of its blocks, found together on a sheet.
 *
 * @param hits the labels found, from left to right
 */
record Header(TableLabels table, List<ColumnHit> hits) {
    Header {
        hits = hits.stream()
                .sorted(Comparator.comparingInt(hit -> hit.cell().left()))
                .toList();
    }

    int top() {
        return hits.stream().mapToInt(hit -> hit.cell().top()).min().orElseThrow();
    }

    int bottom() {
        return hits.stream().mapToInt(hit -> hit.cell().bottom()).max().orElseThrow();
    }

    int left() {
        return hits.get(0).cell().left();
    }

    int right() {
        return hits.stream().mapToInt(hit -> hit.cell().right()).max().orElseThrow();
    }

    /** The nearest column of that code to the right of a row's label. */
    Optional<ColumnHit> columnBeside(LabelCell row, String code) {
        return hits.stream()
                .filter(hit -> hit.code().equals(code) && hit.cell().left() > row.right())
                .findFirst();
    }
}
