package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the column labels of one table stand on a sheet: bands of rows, in which several parts may stand side by side. */
final class HeaderFinder {
    /** How many columns without a label may lie between two labels of one header. */
    private static final int WIDEST_GAP = 8;

    private final SheetLabels sheet;
    private final TableLabels table;
    private final LayoutLabels layout;
    private final List<ColumnHit> distinct = new ArrayList<>();
    private final List<ColumnHit> ambiguous = new ArrayList<>();

    HeaderFinder(SheetLabels sheet, TableLabels table, LayoutLabels layout) {
        this.sheet = sheet;
        this.table = table;
        this.layout = layout;
        for (LabelCell cell : sheet.all()) {
            Optional<ColumnHit> hit = hit(cell);
            boolean unknown = hit.isEmpty() && !layout.isKnown(cell.label());
            if (unknown) {
                Optional<LabelCell> joined = sheet.joinedWithBelow(cell, table);
                hit = joined.isEmpty() ? hit : hit(joined.get());
            }
            if (hit.isPresent()) {
                boolean elsewhere = layout.isAmbiguous(hit.get().cell().label());
                (elsewhere ? ambiguous : distinct).add(hit.get());
            } else if (unknown) {
                onlyColumn(cell).ifPresent(distinct::add);
            }
        }
    }

    /** A label like that of a block's only column, over a row of the block: it has no columns beside it to be told by. */
    private Optional<ColumnHit> onlyColumn(LabelCell cell) {
        for (Block block : table.layout().blocks()) {
            List<Heading.Item> items = block.columns().items();
            Optional<Likeness.Match> match =
                    items.size() == 1 ? table.likeness().only(cell, items) : Optional.empty();
            if (match.isPresent() && match.get().how() == How.SIMILAR && isOverRowOf(block, cell)) {
                return Optional.of(ColumnHit.of(items.get(0), cell, How.SIMILAR));
            }
        }
        return Optional.empty();
    }

    private boolean isOverRowOf(Block block, LabelCell cell) {
        for (LabelCell below : sheet.between(cell.bottom() + 1, cell.bottom() + 3)) {
            boolean row = table.row(below.label())
                    .filter(heading -> block.rows().headings().contains(heading))
                    .isPresent();
            if (row && below.right() < cell.left()) {
                return true;
            }
        }
        return false;
    }

    /** The bands from top to bottom. */
    List<Header> find() {
        List<Header> bands = new ArrayList<>();
        for (List<ColumnHit> cluster : clusters()) {
            Header band = new SimilarColumns(sheet, complete(cluster)).completed();
            if (isHeader(cluster) || isHeader(band.hits())) {
                bands.add(band);
            }
        }
        return bands;
    }

    private Optional<ColumnHit> hit(LabelCell cell) {
        Optional<Heading> heading = table.column(cell.label());
        if (heading.isPresent()) {
            return heading.get() instanceof Heading.Item item
                    ? Optional.of(ColumnHit.of(item, cell, table.how(item, cell.label())))
                    : Optional.empty();
        }
        return table.crossing(cell)
                .map(crossing -> new ColumnHit(
                        crossing.column().code(), cell, crossing.column().label(), crossing.how(), crossing.row()));
    }

    private List<List<ColumnHit>> clusters() {
        List<List<ColumnHit>> clusters = new ArrayList<>();
        List<ColumnHit> current = new ArrayList<>();
        int bottom = 0;
        for (ColumnHit hit : distinct) {
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

    /** Two labels beside each other; one alone only where a block has that column alone. */
    private boolean isHeader(List<ColumnHit> cluster) {
        Set<String> codes = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (ColumnHit hit : cluster) {
            codes.add(hit.code());
            places.add(hit.cell().left());
        }
        return (places.size() > 1 && codes.size() > 1)
                || table.hasBlockOfOneColumn(cluster.get(0).code());
    }

    /** Adds the labels that only mean a column because they stand in this header, such as 其他 and 总计. */
    private Header complete(List<ColumnHit> cluster) {
        Header core = new Header(table, lowest(cluster), 0);
        List<ColumnHit> hits = new ArrayList<>(core.hits());
        List<ColumnHit> beside = new ArrayList<>();
        for (ColumnHit hit : ambiguous) {
            boolean inBand = hit.cell().top() <= core.bottom() && hit.cell().bottom() >= core.top() - 1;
            if (inBand && !isBelowForeign(hit.cell())) {
                beside.add(hit);
            }
        }
        beside.sort(Comparator.comparingInt(hit -> hit.cell().left()));
        int right = core.right();
        for (ColumnHit hit : beside) {
            int left = hit.cell().left();
            if (left > core.left() && left <= right + 1 + WIDEST_GAP && !isForeignBetween(core, hit.cell(), right)) {
                hits.add(hit);
                right = Math.max(right, hit.cell().right());
            }
        }
        addTotalInFront(core, beside, hits);
        return new Header(table, lowest(hits), 0);
    }

    /** 总计 at the end of another table's labels, which stand one below the other. */
    private boolean isBelowForeign(LabelCell cell) {
        return cell.top() > 0
                && sheet.at(cell.top() - 1, cell.left())
                        .filter(above -> layout.isForeign(table, above.label()))
                        .isPresent();
    }

    private boolean isForeignBetween(Header core, LabelCell label, int right) {
        for (LabelCell cell : sheet.crossing(Math.min(core.top(), label.top()), core.bottom())) {
            if (cell.left() > right && cell.right() < label.left() && layout.isForeign(table, cell.label())) {
                return true;
            }
        }
        return false;
    }

    /** Some forms put the total before its parts. */
    private static void addTotalInFront(Header core, List<ColumnHit> beside, List<ColumnHit> hits) {
        for (ColumnHit hit : hits) {
            if (hit.code().equals(OwnTotal.CODE)) {
                return;
            }
        }
        for (ColumnHit hit : beside) {
            if (hit.cell().bottom() >= core.top()
                    && hit.code().equals(OwnTotal.CODE)
                    && hit.cell().right() == core.left() - 1) {
                hits.add(hit);
                return;
            }
        }
    }

    /** Where a label is repeated in several rows of the header, the lowest one stands. */
    private List<ColumnHit> lowest(List<ColumnHit> hits) {
        List<ColumnHit> kept = new ArrayList<>();
        for (ColumnHit hit : hits) {
            kept.removeIf(other -> other.code().equals(hit.code())
                    && other.cell().left() == hit.cell().left());
            kept.add(hit);
        }
        return unsplit(kept);
    }

    private String above(ColumnHit hit) {
        int row = hit.cell().top() - 1;
        return row < 0
                ? ""
                : sheet.at(row, hit.cell().left()).map(LabelCell::text).orElse("");
    }

    /** A label that stands again in the next cell was merged over both. */
    private List<ColumnHit> unsplit(List<ColumnHit> hits) {
        List<ColumnHit> whole = new ArrayList<>();
        for (ColumnHit hit : hits) {
            ColumnHit before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean again = before != null
                    && before.code().equals(hit.code())
                    && before.cell().top() == hit.cell().top()
                    && before.cell().right() + 1 == hit.cell().left()
                    && above(before).equals(above(hit));
            if (again && before != null) {
                Region both = new Region(
                        before.cell().region().first(), hit.cell().region().last());
                LabelCell cell =
                        new LabelCell(both, hit.cell().text(), hit.cell().label());
                whole.set(whole.size() - 1, new ColumnHit(hit.code(), cell, hit.official(), hit.how(), hit.row()));
            } else {
                whole.add(hit);
            }
        }
        return whole;
    }
}
