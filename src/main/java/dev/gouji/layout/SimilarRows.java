package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a label that is not the form's for the row it must be: the rows above and below are known, and the label is like exactly
 * one of those missing between them.
 */
final class SimilarRows {
    private final TableLabels table;
    private final List<Heading.Item> order = new ArrayList<>();

    SimilarRows(Header header) {
        this.table = header.table();
        for (Block block : table.layout().blocks()) {
            boolean hasColumns = false;
            for (ColumnHit hit : header.hits()) {
                hasColumns |= block.columns().has(hit.code());
            }
            if (hasColumns) {
                order.addAll(block.rows().items());
            }
        }
    }

    /** The rows recognised by likeness, beside the ones found by their exact labels. */
    List<RowHit> find(List<LabelCell> body, List<RowHit> found) {
        Set<String> known = new HashSet<>();
        Map<Integer, RowHit> byTop = new HashMap<>();
        for (RowHit hit : found) {
            known.add(hit.code());
            byTop.put(hit.cell().top(), hit);
        }
        if (known.size() == order.size()) {
            return List.of();
        }
        int[] above = neighbours(body, byTop, true);
        int[] below = neighbours(body, byTop, false);
        Map<String, RowHit> similar = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int at = 0; at < body.size(); at++) {
            LabelCell cell = body.get(at);
            if (byTop.containsKey(cell.top()) || table.row(cell.label()).isPresent()) {
                continue;
            }
            Optional<Likeness.Match> match = table.likeness().only(cell, missing(known, above[at], below[at]));
            // Without any neighbour, words left out leave too much open.
            if (match.isPresent() && (!found.isEmpty() || match.get().how() == How.SIMILAR)) {
                RowHit hit = RowHit.of(match.get().item(), cell, match.get().how());
                if (similar.put(hit.code(), hit) != null) {
                    several.add(hit.code());
                }
            }
        }
        similar.keySet().removeAll(several);
        return new ArrayList<>(similar.values());
    }

    /** For each label the place, in the form's order, of the nearest known row above or below it. */
    private int[] neighbours(List<LabelCell> body, Map<Integer, RowHit> byTop, boolean above) {
        int[] places = new int[body.size()];
        int place = above ? -1 : order.size();
        for (int step = 0; step < body.size(); step++) {
            int at = above ? step : body.size() - 1 - step;
            places[at] = place;
            RowHit known = byTop.get(body.get(at).top());
            place = known == null ? place : place(known);
        }
        return places;
    }

    private int place(@Nullable RowHit hit) {
        for (int at = 0; at < order.size(); at++) {
            if (hit != null && order.get(at).code().equals(hit.code())) {
                return at;
            }
        }
        return -1;
    }

    private List<Heading.Item> missing(Set<String> known, int after, int before) {
        List<Heading.Item> missing = new ArrayList<>();
        for (int at = after + 1; at < before; at++) {
            if (!known.contains(order.get(at).code())) {
                missing.add(order.get(at));
            }
        }
        return missing;
    }
}
