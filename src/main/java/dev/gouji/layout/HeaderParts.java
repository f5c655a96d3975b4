package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the parts of a band apart: blocks, or whole tables, that stand side by side, each with its rows' labels before it. */
final class HeaderParts {
    private static final Set<String> SUBTOTAL = Set.of("小计", "合计");

    private final SheetLabels sheet;
    private final Header band;
    private final TableLabels table;

    HeaderParts(SheetLabels sheet, Header band) {
        this.sheet = sheet;
        this.band = band;
        this.table = band.table();
    }

    /** @param end the first row below the band that belongs to another */
    List<Header> parts(int end) {
        List<Integer> labelColumns = rowLabelColumns(end);
        List<Header> parts = new ArrayList<>();
        List<ColumnHit> current = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        int zone = band.zone();
        int right = 0;
        for (ColumnHit hit : withoutDuplicate()) {
            int before = right;
            boolean labels = !current.isEmpty()
                    && labelColumns.stream()
                            .anyMatch(column ->
                                    column > before && column < hit.cell().left());
            boolean again = !hit.code().equals(OwnTotal.CODE) && codes.contains(hit.code());
            if (labels || again) {
                parts.add(finished(current, zone));
                current = new ArrayList<>();
                codes.clear();
                zone = labels ? before + 1 : zone;
            }
            current.add(hit);
            codes.add(hit.code());
            right = Math.max(right, hit.cell().right());
        }
        parts.add(finished(current, zone));
        return parts;
    }

    /** One label that stands twice among others is wrong in one of its places, nobody knows in which. */
    private List<ColumnHit> withoutDuplicate() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (ColumnHit hit : band.hits()) {
            if (!seen.add(hit.code()) && !hit.code().equals(OwnTotal.CODE)) {
                twice.add(hit.code());
            }
        }
        List<ColumnHit> hits = new ArrayList<>(band.hits());
        if (twice.size() == 1 && seen.size() > 2) {
            hits.removeIf(hit -> twice.contains(hit.code()) && !isOfSeveralBlocks(hit.code()));
        }
        return hits;
    }

    private boolean isOfSeveralBlocks(String code) {
        int blocks = 0;
        for (Block block : table.layout().blocks()) {
            blocks += block.columns().has(code) ? 1 : 0;
        }
        return blocks > 1;
    }

    /** The sheet columns within the band in which rows' labels stand, or the corner label over them. */
    private List<Integer> rowLabelColumns(int end) {
        Set<Integer> columns = new HashSet<>();
        int top = band.top();
        int bottom = band.bottom();
        int left = band.left();
        int right = band.right();
        for (LabelCell cell : sheet.between(top, end)) {
            boolean corner = cell.top() <= bottom && table.isCorner(cell.label().plain());
            boolean row = cell.top() > top && isRow(cell);
            if (cell.left() > left && cell.right() < right && (corner || row)) {
                columns.add(cell.right());
            }
        }
        return List.copyOf(columns);
    }

    private boolean isRow(LabelCell cell) {
        return table.row(cell.label()).isPresent()
                && !table.isColumn(cell.label().plain());
    }

    private Header finished(List<ColumnHit> part, int zone) {
        List<ColumnHit> hits = new ArrayList<>(part);
        new OwnTotal(table).keep(hits, ColumnHit::code, ColumnHit::cell);
        addSubtotals(new Header(table, part, zone), hits);
        return new Header(table, hits, zone);
    }

    /** A column that adds up a group: 小计 below the group's label, or the group's label over a column of its own. */
    private void addSubtotals(Header part, List<ColumnHit> hits) {
        for (Block block : table.layout().blocks()) {
            for (Heading.Group group : block.columns().groups()) {
                if (group.subtotal() != null) {
                    Optional<ColumnHit> hit = subtotal(part, group, group.subtotal(), hits);
                    if (hit.isPresent()) {
                        hits.removeIf(other -> other.cell().equals(hit.get().cell()));
                        hits.add(hit.get());
                    }
                }
            }
        }
    }

    private Optional<ColumnHit> subtotal(Header part, Heading.Group group, String code, List<ColumnHit> hits) {
        List<String> members = Axis.codes(group);
        boolean certain = hasAll(members, hits);
        for (LabelCell cell : sheet.crossing(Math.max(part.top() - 1, 0), part.bottom())) {
            boolean ownColumn =
                    certain && table.column(cell.label()).filter(group::is).isPresent() && !isTaken(cell, hits);
            boolean below = SUBTOTAL.contains(cell.label().plain())
                    && isUnder(group, cell)
                    && isBesideMember(cell, members, hits);
            boolean single = cell.label().plain().equals("小计") && isBesideMember(cell, members, hits);
            boolean inPart = cell.left() >= part.zone() && cell.right() <= part.right() + 1;
            if (inPart && (ownColumn || below || single)) {
                return Optional.of(new ColumnHit(code, cell, group.label(), How.GROUP, null));
            }
        }
        return Optional.empty();
    }

    /** Over columns some of which have no label of their own, the group's label is not its own column's. */
    private static boolean hasAll(List<String> members, List<ColumnHit> hits) {
        Set<String> found = new HashSet<>();
        for (ColumnHit hit : hits) {
            found.add(hit.code());
        }
        return found.containsAll(members);
    }

    private boolean isUnder(Heading.Group group, LabelCell cell) {
        return cell.top() > 0
                && sheet.atOrLeft(cell.top() - 1, cell.left())
                        .flatMap(above -> table.column(above.label()))
                        .filter(group::is)
                        .isPresent();
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
        boolean beside = false;
        boolean otherTotal = false;
        for (ColumnHit hit : hits) {
            beside |= members.contains(hit.code()) && hit.cell().top() == cell.top();
            otherTotal |= hit.code().equals(OwnTotal.CODE) && !hit.cell().equals(cell);
        }
        return beside && (cell.label().plain().equals("小计") || otherTotal);
    }
}
