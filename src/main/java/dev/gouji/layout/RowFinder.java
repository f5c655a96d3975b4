package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows' labels below a header. */
final class RowFinder {
    private static final Set<String> SUBTOTAL = Set.of("小计", "合计", "总计");

    private final SheetLabels sheet;
    private final Header header;
    private final TableLabels table;
    private final List<LabelCell> body;

    /** @param end the first row that no longer belongs to the header */
    RowFinder(SheetLabels sheet, Header header, int end) {
        this.sheet = sheet;
        this.header = header;
        this.table = header.table();
        this.body = new ArrayList<>();
        for (LabelCell cell : sheet.between(header.bottom() + 1, end)) {
            if (cell.left() >= header.zone() && cell.right() < header.left()) {
                body.add(cell);
            }
        }
    }

    /** The rows' labels from top to bottom; a code may stand more than once. */
    List<RowHit> find() {
        List<RowHit> items = new ArrayList<>();
        for (LabelCell cell : body) {
            Optional<RowHit> found = hit(cell);
            if (found.isEmpty()) {
                Optional<LabelCell> joined = sheet.joinedWithBelow(cell, table);
                found = joined.isEmpty() ? found : hit(joined.get());
            }
            if (found.isPresent()) {
                RowHit hit = found.get();
                // Of equal labels in one row the last is the table's own; those before belong to a table beside it.
                items.removeIf(other -> other.code().equals(hit.code())
                        && other.cell().top() == hit.cell().top());
                items.add(hit);
            }
        }
        dropTotalsBelowTable(items);
        new OwnTotal(table).keep(items, RowHit::code, RowHit::cell);
        items.addAll(new SimilarRows(header).find(body, items));
        List<RowHit> all = new ArrayList<>(items);
        all.addAll(ownRows(items));
        return all;
    }

    private Optional<RowHit> hit(LabelCell cell) {
        Optional<Heading> heading = table.row(cell.label());
        return heading.isPresent() && heading.get() instanceof Heading.Item item && hasColumns(item.code(), cell)
                ? Optional.of(RowHit.of(item, cell, table.how(item, cell.label())))
                : Optional.empty();
    }

    /** Whether the label is that group's. */
    private boolean isOf(Heading.Group group, LabelCell cell) {
        Optional<Heading> heading = table.row(cell.label());
        return heading.isPresent() && group.is(heading.get());
    }

    /** Below the last row of the form, 总计 belongs to whatever follows there. */
    private void dropTotalsBelowTable(List<RowHit> items) {
        List<Heading.Item> order = table.allRows();
        String last = order.get(order.size() - 1).code();
        List<RowHit> lowest = new ArrayList<>(items);
        lowest.removeIf(hit -> !hit.code().equals(last));
        if (lowest.size() == 1 && !last.equals(OwnTotal.CODE)) {
            items.removeIf(hit -> hit.code().equals(OwnTotal.CODE)
                    && hit.cell().top() > lowest.get(0).cell().bottom());
        }
    }

    /** The group's own row: its label beside no member's, or 小计 below it. */
    private List<RowHit> ownRows(List<RowHit> items) {
        List<RowHit> own = new ArrayList<>();
        for (Block block : table.layout().blocks()) {
            for (Heading.Group group : block.rows().groups()) {
                if (group.subtotal() != null) {
                    own.addAll(ownRows(group, group.subtotal(), items));
                }
            }
        }
        return own;
    }

    private List<RowHit> ownRows(Heading.Group group, String code, List<RowHit> items) {
        List<String> members = Axis.codes(group);
        Set<String> found = new HashSet<>();
        for (RowHit item : items) {
            found.add(item.code());
        }
        boolean single = Collections.disjoint(found, members);
        // Beside some of its members, the group's label may stand before one whose own label is missing.
        boolean certain = single || found.containsAll(members);
        List<RowHit> own = new ArrayList<>();
        for (LabelCell cell : body) {
            if (!isAlone(cell, items) || !hasColumns(code, cell) || (!single && isEmpty(cell))) {
                continue;
            }
            boolean named = certain && isOf(group, cell);
            boolean below = SUBTOTAL.contains(cell.label().plain())
                    && isUnder(group, cell)
                    && isBesideMember(cell, members, items);
            if (named || below) {
                own.add(new RowHit(code, cell, group.label(), How.GROUP));
            }
        }
        return own;
    }

    private static boolean isAlone(LabelCell cell, List<RowHit> items) {
        for (RowHit item : items) {
            if (item.cell().top() <= cell.bottom() && item.cell().bottom() >= cell.top()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest row above, or below, is a member's. */
    private static boolean isBesideMember(LabelCell cell, List<String> members, List<RowHit> items) {
        String above = "";
        String below = "";
        int highest = Integer.MIN_VALUE;
        int lowest = Integer.MAX_VALUE;
        for (RowHit item : items) {
            int top = item.cell().top();
            if (top < cell.top() && top > highest) {
                highest = top;
                above = item.code();
            } else if (top > cell.top() && top < lowest) {
                lowest = top;
                below = item.code();
            }
        }
        return members.contains(above) || members.contains(below);
    }

    private boolean isUnder(Heading.Group group, LabelCell cell) {
        for (int row = cell.top(); row > header.bottom(); row--) {
            for (int column = cell.left(); column >= 0; column--) {
                Optional<Heading> above = sheet.at(row, column).flatMap(label -> table.row(label.label()));
                if (above.isPresent() && above.get() instanceof Heading.Group) {
                    return group.is(above.get());
                }
            }
        }
        return false;
    }

    /** A group's heading line that has no numbers is no row. */
    private boolean isEmpty(LabelCell cell) {
        return header.hits().stream()
                .filter(hit -> hit.cell().left() > cell.right())
                .allMatch(hit ->
                        sheet.grid().at(cell.top(), hit.cell().left()).text().isBlank());
    }

    private boolean hasColumns(String code, LabelCell cell) {
        Optional<Block> block = table.layout().blockOf(code);
        if (block.isEmpty()) {
            return false;
        }
        for (Heading.Item column : block.get().columns().items()) {
            if (header.columnBeside(cell, column.code()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
