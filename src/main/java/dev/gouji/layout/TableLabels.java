package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One table's labels, found by their text. */
final class TableLabels {
    private static final Pattern PARTS = Pattern.compile("([^-—–/:：>_|\\n]{3,})[-—–/:：>_|\\n]([^-—–/:：>_|\\n]{2,})");

    private final TableLayout layout;
    private final Map<String, Heading> rows = new HashMap<>();
    private final Map<String, Heading> columns = new HashMap<>();
    private final Set<String> official = new HashSet<>();
    private @Nullable PathLabels paths;

    TableLabels(TableLayout layout) {
        this.layout = layout;
        for (Block block : layout.blocks()) {
            index(block.rows().headings(), rows);
            index(block.columns().headings(), columns);
        }
    }

    private void index(List<Heading> headings, Map<String, Heading> index) {
        for (Heading heading : headings) {
            index(heading, index);
            if (heading instanceof Heading.Group group) {
                index(group.members(), index);
            }
        }
    }

    private void index(Heading heading, Map<String, Heading> index) {
        LabelText label = LabelText.of(heading.label());
        official.add(label.plain());
        official.add(label.withoutNotes());
        index.put(label.plain(), heading);
        index.putIfAbsent(label.withoutNotes(), heading);
        for (String alias : heading.aliases()) {
            index.putIfAbsent(LabelText.of(alias).plain(), heading);
        }
    }

    TableLayout layout() {
        return layout;
    }

    Optional<Heading> row(LabelText label) {
        Optional<Heading> own = find(rows, label);
        return own.isPresent() ? own : paths().row(label);
    }

    Optional<Heading> column(LabelText label) {
        Optional<Heading> own = find(columns, label);
        return own.isPresent() ? own : paths().column(label);
    }

    /** The row and the column that a label names both, such as 行政复议结果维持. */
    Optional<PathLabels.Crossing> crossing(LabelCell cell) {
        Optional<PathLabels.Crossing> exact = paths().crossing(cell.label());
        Matcher parts = PARTS.matcher(cell.text());
        if (exact.isPresent() || !parts.matches()) {
            return exact;
        }
        Optional<Heading> column = find(columns, LabelText.of(parts.group(2)));
        return column.filter(Heading.Item.class::isInstance)
                .flatMap(item -> Likeness.only(LabelText.of(parts.group(1)), allRows())
                        .filter(match -> match.how() == LabelMatch.How.SIMILAR)
                        .map(match -> new PathLabels.Crossing(
                                match.item().code(), (Heading.Item) item, LabelMatch.How.SIMILAR)));
    }

    boolean isRow(String plain) {
        return rows.containsKey(plain);
    }

    boolean isColumn(String plain) {
        return columns.containsKey(plain);
    }

    /** What made the text that heading's label. */
    LabelMatch.How how(Heading heading, LabelText label) {
        if (isOfficial(label)) {
            return LabelMatch.How.OFFICIAL;
        }
        boolean path = paths().row(label).filter(heading::equals).isPresent()
                || paths().column(label).filter(heading::equals).isPresent();
        return path ? LabelMatch.How.PATH : LabelMatch.How.ALIAS;
    }

    /** Whether the text is the official wording, notes in brackets apart. */
    boolean isOfficial(LabelText label) {
        return official.contains(label.plain()) || official.contains(label.withoutNotes());
    }

    /** Whether a block of the table has that column alone. */
    boolean hasBlockOfOneColumn(String column) {
        for (Block block : layout.blocks()) {
            List<Heading.Item> items = block.columns().items();
            if (items.size() == 1 && items.get(0).code().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** All rows, in the form's order. */
    List<Heading.Item> allRows() {
        List<Heading.Item> all = new ArrayList<>();
        for (Block block : layout.blocks()) {
            all.addAll(block.rows().items());
        }
        return all;
    }

    /** Built when first asked for: most workbooks state each label in a cell of its own. */
    private PathLabels paths() {
        if (paths == null) {
            paths = new PathLabels(layout);
        }
        return paths;
    }

    /** A unit in brackets is part of a money column's meaning, so it is never passed over there. */
    private static Optional<Heading> find(Map<String, Heading> index, LabelText label) {
        Heading exact = index.get(label.plain());
        if (exact != null || label.plain().contains("元")) {
            return Optional.ofNullable(exact);
        }
        return Optional.ofNullable(index.get(label.withoutNotes()));
    }
}
