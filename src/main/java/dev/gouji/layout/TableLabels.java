package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table's labels, found by their text. */
final class TableLabels {
    private final TableLayout layout;
    private final Map<String, Heading> rows = new HashMap<>();
    private final Map<String, Heading> columns = new HashMap<>();
    private final Set<String> official = new HashSet<>();

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
        return find(rows, label);
    }

    Optional<Heading> column(LabelText label) {
        return find(columns, label);
    }

    boolean isRow(String plain) {
        return rows.containsKey(plain);
    }

    boolean isColumn(String plain) {
        return columns.containsKey(plain);
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

    /** The codes of all rows, in the form's order. */
    List<String> rowCodes() {
        List<String> codes = new ArrayList<>();
        for (Block block : layout.blocks()) {
            for (Heading.Item item : block.rows().items()) {
                codes.add(item.code());
            }
        }
        return codes;
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
