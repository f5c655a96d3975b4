package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where the column labels of one table stand on a sheet. */
final class HeaderFinder {
    /** How many columns without a label may lie between two labels of one header. */
    private static final int WIDEST_GAP = 4;

    private static final Set<String> SUBTOTAL = Set.of("小计", "合计");

    private final SheetLabels sheet;
    private final TableLabels table;
    private final Predicate<String> ambiguous;

    /** @param ambiguous whether a label, by its plain text, is also another row's or another table's */
    HeaderFinder(SheetLabels sheet, TableLabels table, Predicate<String> ambiguous) {
        this.sheet = sheet;
        this.table = table;
        this.ambiguous = ambiguous;
    }

    /** The headers from top to bottom. */
    List<Header> find() {
        List<Header> headers = new ArrayList<>();
        for (List<ColumnHit> cluster : clusters()) {
            if (isHeader(cluster)) {
                headers.add(complete(cluster));
            }
        }
        return headers;
    }

    private List<List<ColumnHit>> clusters() {
        List<List<ColumnHit>> clusters = new ArrayList<>();
        List<ColumnHit> current = new ArrayList<>();
        int bottom = 0;
        for (ColumnHit hit : hits(text -> !ambiguous.test(text))) {
            if (!current.isEmpty() && hit.cell().top() > bottom + 1) {
                clusters.add(current);
                current = new ArrayList<>();
            }
            bottom = current.isEmpty()
                    ? hit.cell().bottom()
                    : Math.max(bottom, hit.cell().bottom());
            current.add(hit);
        }
        if (!current.isEmpty()) {
            clusters.add(current);
        }
        return clusters;
    }

    private boolean isHeader(List<ColumnHit> cluster) {
        String first = cluster.get(0).code();
        for (ColumnHit hit : cluster) {
            if (!hit.code().equals(first)) {
                return true;
            }
        }
        return table.hasBlockOfOneColumn(first);
    }

    /** Adds the labels that only mean a column because they stand in this header, such as 其他 and 总计. */
    private Header complete(List<ColumnHit> cluster) {
        Header core = new Header(table, lowest(cluster));
        List<ColumnHit> hits = new ArrayList<>(core.hits());
        int right = core.right();
        List<ColumnHit> beside = hits(ambiguous);
        beside.sort(Comparator.comparingInt(hit -> hit.cell().left()));
        for (ColumnHit hit : beside) {
            boolean inHeader = hit.cell().top() <= core.bottom() && hit.cell().bottom() >= core.top() - 1;
            if (inHeader && hit.cell().left() > core.left() && hit.cell().left() <= right + 1 + WIDEST_GAP) {
                hits.add(hit);
                right = Math.max(right, hit.cell().right());
            }
        }
        new OwnTotal(table).keep(hits, ColumnHit::code, ColumnHit::cell);
        addTotalInFront(core, beside, hits);
        addSubtotal(core, hits);
        return new Header(table, lowest(hits));
    }

    /** Some forms put the total before its parts. */
    private static void addTotalInFront(Header core, List<ColumnHit> beside, List<ColumnHit> hits) {
        for (ColumnHit hit : hits) {
            if (hit.code().equals(OwnTotal.CODE)) {
                return;
            }
        }
        for (ColumnHit hit : beside) {
            boolean inHeader = hit.cell().top() <= core.bottom() && hit.cell().bottom() >= core.top();
            if (inHeader && hit.code().equals(OwnTotal.CODE) && hit.cell().right() == core.left() - 1) {
                hits.add(hit);
                return;
            }
        }
    }

    /** Where a label is repeated in several rows of the header, the lowest one stands. */
    private static List<ColumnHit> lowest(List<ColumnHit> hits) {
        List<ColumnHit> kept = new ArrayList<>();
        for (ColumnHit hit : hits) {
            kept.removeIf(other -> other.code().equals(hit.code())
                    && other.cell().left() == hit.cell().left());
            kept.add(hit);
        }
        return kept;
    }

    private List<ColumnHit> hits(Predicate<String> labels) {
        List<ColumnHit> hits = new ArrayList<>();
        for (LabelCell cell : sheet.all()) {
            Optional<Heading> heading = table.column(cell.label());
            if (heading.isPresent()
                    && heading.get() instanceof Heading.Item item
                    && labels.test(cell.label().plain())) {
                hits.add(new ColumnHit(item.code(), cell));
            }
        }
        return hits;
    }

    /** A column that adds up a group: 小计 below the group's label, or the group's label over a column of its own. */
    private void addSubtotal(Header core, List<ColumnHit> hits) {
        for (Block block : table.layout().blocks()) {
            for (Heading.Group group : block.columns().groups()) {
                Optional<ColumnHit> hit =
                        group.subtotal() == null ? Optional.empty() : subtotal(core, group, group.subtotal(), hits);
                if (hit.isPresent()) {
                    hits.removeIf(other -> other.cell().equals(hit.get().cell()));
                    hits.add(hit.get());
                }
            }
        }
    }

    private Optional<ColumnHit> subtotal(Header core, Heading.Group group, String code, List<ColumnHit> hits) {
        List<String> members = Axis.codes(group);
        for (LabelCell cell : sheet.all()) {
            boolean inHeader = cell.top() <= core.bottom() && cell.bottom() >= core.top() - 1;
            boolean ownColumn =
                    inHeader && table.column(cell.label()).filter(group::is).isPresent() && !isTaken(cell, hits);
            boolean below = inHeader
                    && SUBTOTAL.contains(cell.label().plain())
                    && cell.top() > 0
                    && sheet.atOrLeft(cell.top() - 1, cell.left())
                            .flatMap(above -> table.column(above.label()))
                            .filter(group::is)
                            .isPresent()
                    && isBesideMember(cell, members, hits);
            if (ownColumn || below) {
                return Optional.of(new ColumnHit(code, cell));
            }
        }
        return Optional.empty();
    }

    private static boolean isTaken(LabelCell cell, List<ColumnHit> hits) {
        for (ColumnHit hit : hits) {
            if (hit.cell().left() <= cell.right() && hit.cell().right() >= cell.left()) {
                return true;
            }
        }
        return false;
    }

    /** 合计 at the end of an unmerged header may be the table's own total: it is the group's only with another total beside. */
    private static boolean isBesideMember(LabelCell cell, List<String> members, List<ColumnHit> hits) {
        return hits.stream()
                        .anyMatch(hit ->
                                members.contains(hit.code()) && hit.cell().top() == cell.top())
                && (cell.label().plain().equals("小计")
                        || hits.stream()
                                .anyMatch(hit -> hit.code().equals("total")
                                        && !hit.cell().equals(cell)));
    }
}
