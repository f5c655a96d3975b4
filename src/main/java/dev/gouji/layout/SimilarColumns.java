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

    /**
     * Where a label stands, and which of the missing columns it may be.
     *
     * @param own the label itself where its column may stand several times: blocks of that column alone, side by side
     */
    private record Place(
            @Nullable ColumnHit before,
            @Nullable ColumnHit after,
            Heading.Item item,
            @Nullable LabelCell own) {}

    /** The band with the columns recognised by likeness. */
    Header completed() {
        Map<Place, ColumnHit> similar = new HashMap<>();
        Set<Place> several = new HashSet<>();
        for (LabelCell cell : sheet.crossing(band.top(), band.bottom())) {
            if (!isKnown(cell)) {
                ColumnHit before = before(cell);
                ColumnHit after = after(cell);
                Optional<Likeness.Match> match = band.table().likeness().only(cell, missing(before, after));
                if (match.isPresent()) {
                    Heading.Item item = match.get().item();
                    boolean again = band.table().hasBlockOfOneColumn(item.code());
                    Place place = new Place(before, after, item, again ? cell : null);
                    ColumnHit hit = ColumnHit.of(item, cell, match.get().how());
                    if (similar.put(place, hit) != null) {
                        several.add(place);
                    }
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

    private @Nullable ColumnHit before(LabelCell cell) {
        ColumnHit before = null;
        for (ColumnHit hit : band.hits()) {
            before = hit.cell().right() < cell.left() ? hit : before;
        }
        return before;
    }

    private @Nullable ColumnHit after(LabelCell cell) {
        for (ColumnHit hit : band.hits()) {
            if (hit.cell().left() > cell.right()) {
                return hit;
            }
        }
        return null;
    }

    private List<Heading.Item> missing(@Nullable ColumnHit before, @Nullable ColumnHit after) {
        List<Heading.Item> missing = new ArrayList<>();
        for (Block block : band.table().layout().blocks()) {
            for (Heading.Item item : missing(block.columns().items(), before, after)) {
                if (missing.stream().noneMatch(other -> other.label().equals(item.label()))) {
                    missing.add(item);
                }
            }
        }
        return missing;
    }

    private static List<Heading.Item> missing(
            List<Heading.Item> order, @Nullable ColumnHit before, @Nullable ColumnHit after) {
        int left = before == null ? -1 : place(order, before);
        int right = after == null ? -1 : place(order, after);
        if (left < 0 && right < 0) {
            return order.size() == 1 ? order : List.of();
        }
        if (right < 0) {
            return order.subList(left + 1, order.size());
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
