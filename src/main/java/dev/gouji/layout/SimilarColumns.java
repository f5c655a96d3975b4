package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a label that is not the form's for the column it must be: the columns to its left and right are known, and the label is
 * like exactly one of those missing between them.
 */
final class SimilarColumns {
    private final SheetLabels sheet;
    private final Header band;

    SimilarColumns(SheetLabels sheet, Header band) {
        this.sheet = sheet;
        this.band = band;
    }

    /** The band with the columns recognised by likeness. */
    Header completed() {
        Map<Heading.Item, ColumnHit> similar = new HashMap<>();
        Set<Heading.Item> several = new HashSet<>();
        for (LabelCell cell : sheet.crossing(band.top(), band.bottom())) {
            Optional<Likeness.Match> match = isKnown(cell) ? Optional.empty() : match(cell);
            if (match.isPresent()) {
                ColumnHit hit =
                        ColumnHit.of(match.get().item(), cell, match.get().how());
                if (similar.put(match.get().item(), hit) != null) {
                    several.add(match.get().item());
                }
            }
        }
        similar.keySet().removeAll(several);
        if (similar.isEmpty()) {
            return band;
        }
        List<ColumnHit> hits = new ArrayList<>(band.hits());
        hits.addAll(similar.values());
        return new Header(band.table(), hits, band.zone());
    }

    /** The label is a form's, or stands above or below one. */
    private boolean isKnown(LabelCell cell) {
        if (band.table().column(cell.label()).isPresent()
                || band.table().row(cell.label()).isPresent()) {
            return true;
        }
        for (ColumnHit hit : band.hits()) {
            if (hit.cell().left() <= cell.right() && hit.cell().right() >= cell.left()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Likeness.Match> match(LabelCell cell) {
        ColumnHit before = null;
        ColumnHit after = null;
        for (ColumnHit hit : band.hits()) {
            if (hit.cell().right() < cell.left()) {
                before = hit;
            } else if (after == null && hit.cell().left() > cell.right()) {
                after = hit;
            }
        }
        List<Heading.Item> missing = new ArrayList<>();
        for (Block block : band.table().layout().blocks()) {
            missing.addAll(missing(block.columns().items(), before, after));
        }
        return Likeness.only(cell.label(), missing);
    }

    private static List<Heading.Item> missing(
            List<Heading.Item> order, @Nullable ColumnHit before, @Nullable ColumnHit after) {
        int left = before == null ? -1 : place(order, before);
        int right = after == null ? order.size() : place(order, after);
        if ((before != null && left < 0) || (after != null && right < 0)) {
            return List.of();
        }
        if (left < right) {
            return order.subList(left + 1, right);
        }
        // The columns begin again, once for each row above them.
        List<Heading.Item> missing = new ArrayList<>(order.subList(left + 1, order.size()));
        missing.addAll(order.subList(0, right));
        return missing;
    }

    private static int place(List<Heading.Item> order, ColumnHit hit) {
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).code().equals(hit.code())) {
                return at;
            }
        }
        return -1;
    }
}
