package dev.gouji.layout;

import dev.gouji.table.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a label with a dropped or wrong character for the row it must be: the rows above and below are known, and the label is
 * like exactly one of those missing between them.
 */
final class SimilarLabels {
    private final TableLabels table;
    private final Header header;

    SimilarLabels(TableLabels table, Header header) {
        this.table = table;
        this.header = header;
    }

    /** The rows recognised by likeness, beside the ones found by their exact labels. */
    List<RowHit> find(List<LabelCell> body, List<RowHit> found) {
        List<RowHit> similar = new ArrayList<>();
        List<String> order = table.rowCodes();
        for (LabelCell cell : body) {
            boolean inLabelColumns = cell.right() < header.left();
            boolean known = table.row(cell.label()).isPresent() || hasRow(found, cell.top());
            if (inLabelColumns && !known) {
                int after = neighbour(found, order, cell, true);
                int before = neighbour(found, order, cell, false);
                List<Heading.Item> missing = missingBetween(order, found, after, before);
                best(cell, missing).ifPresent(item -> similar.add(RowHit.of(item, cell)));
            }
        }
        return similar;
    }

    private static boolean hasRow(List<RowHit> found, int row) {
        for (RowHit hit : found) {
            if (hit.cell().top() == row) {
                return true;
            }
        }
        return false;
    }

    private static int neighbour(List<RowHit> found, List<String> order, LabelCell cell, boolean above) {
        int nearest = Integer.MAX_VALUE;
        int place = above ? -1 : order.size();
        for (RowHit hit : found) {
            int distance = above ? cell.top() - hit.cell().top() : hit.cell().top() - cell.top();
            if (distance > 0 && distance < nearest) {
                nearest = distance;
                place = order.indexOf(hit.code());
            }
        }
        return place;
    }

    private List<Heading.Item> missingBetween(List<String> order, List<RowHit> found, int after, int before) {
        List<Heading.Item> missing = new ArrayList<>();
        for (int at = after + 1; at < before; at++) {
            String code = order.get(at);
            if (found.stream().noneMatch(hit -> hit.code().equals(code))) {
                table.layout()
                        .blockOf(code)
                        .flatMap(block -> block.rows().items().stream()
                                .filter(item -> item.code().equals(code))
                                .findFirst())
                        .ifPresent(missing::add);
            }
        }
        return missing;
    }

    private static Optional<Heading.Item> best(LabelCell cell, List<Heading.Item> missing) {
        String text = cell.label().withoutNotes();
        List<Heading.Item> like = missing.stream()
                .filter(item -> isLike(text, LabelText.of(item.label()).withoutNotes()))
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private static boolean isLike(String text, String official) {
        int longest = Math.max(text.length(), official.length());
        return longest >= 4 && distance(text, official) * 4 <= longest;
    }

    /** The Levenshtein distance: characters to add, drop or replace. */
    static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int at = 0; at <= right.length(); at++) {
            previous[at] = at;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int at = 1; at <= right.length(); at++) {
                int replaced = previous[at - 1] + (left.charAt(row - 1) == right.charAt(at - 1) ? 0 : 1);
                current[at] = Math.min(replaced, Math.min(previous[at], current[at - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
