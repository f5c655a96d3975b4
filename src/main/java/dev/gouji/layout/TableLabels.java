package dev.gouji.layout;

import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.LabelText;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One table's labels, found by their text. */
final class TableLabels {
    // People also write 一　本年新收… and 第一项 本年新收….
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?([一二三四五六七八九十]{1,2})[）)]?[、.]?");
    private static final String SEPARATORS = "-—–/:：>_|\n";
    private static final Pattern PARTS = Pattern.compile("([^-—–/:：>_|\\n]{3,})[-—–/:：>_|\\n]([^-—–/:：>_|\\n]{2,})");

    private final TableLayout layout;
    private final Map<String, Heading> rows = new HashMap<>();
    private final Map<String, Heading> columns = new HashMap<>();
    private final Set<String> official = new HashSet<>();
    private final List<Heading.Item> allRows = new ArrayList<>();
    private final Set<String> leads = new LinkedHashSet<>();
    private final Set<String> corners = new HashSet<>();
    private final Likeness likeness;
    private final Memo<LabelText, Optional<Heading>> rowOf = new Memo<>(this::findRow);
    private final Memo<LabelText, Optional<Heading>> columnOf = new Memo<>(this::findColumn);
    private final Memo<LabelText, Boolean> mayBePath = new Memo<>(this::hasLead);
    private final Memo<LabelCell.Words, Optional<PathLabels.Crossing>> crossingOf = new Memo<>(this::findCrossing);
    private @Nullable PathLabels paths;

    TableLabels(TableLayout layout) {
        this.layout = layout;
        for (Block block : layout.blocks()) {
            index(block.rows().headings(), rows);
            index(block.columns().headings(), columns);
            allRows.addAll(block.rows().items());
            corners.add(LabelText.of(block.corner()).plain());
        }
        for (Block block : layout.blocks()) {
            boolean crossings = PathLabels.isCrossed(block);
            lead(block.rows().groups(), crossings ? block.rows().items() : List.of());
            lead(block.columns().groups(), List.of());
        }
        List<Heading.Item> items = new ArrayList<>(allRows);
        layout.blocks().forEach(block -> items.addAll(block.columns().items()));
        this.likeness = new Likeness(items);
    }

    private void lead(List<? extends Heading> groups, List<? extends Heading> rows) {
        for (Heading heading : groups) {
            leads.add(LabelText.of(heading.label()).withoutNotes());
        }
        for (Heading heading : rows) {
            leads.add(LabelText.of(heading.label()).withoutNotes());
            heading.aliases().forEach(alias -> leads.add(LabelText.of(alias).withoutNotes()));
        }
    }

    /** A label that states more than its own heading begins with, or has in it, a group's or a row's. */
    private boolean mayBePath(LabelText label) {
        return mayBePath.of(label);
    }

    private boolean hasLead(LabelText label) {
        for (String lead : leads) {
            if (label.plain().length() > lead.length() + 1 && label.plain().contains(lead)) {
                return true;
            }
        }
        return false;
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
        Matcher numbered = NUMBERED.matcher(heading.label());
        if (numbered.find()) {
            index.putIfAbsent(numbered.group(1) + label.withoutNotes(), heading);
            index.putIfAbsent("第" + numbered.group(1) + "项" + label.withoutNotes(), heading);
            official.add(numbered.group(1) + label.withoutNotes());
            official.add("第" + numbered.group(1) + "项" + label.withoutNotes());
        }
        for (String alias : heading.aliases()) {
            index.putIfAbsent(LabelText.of(alias).plain(), heading);
        }
    }

    TableLayout layout() {
        return layout;
    }

    Optional<Heading> row(LabelText label) {
        return rowOf.of(label);
    }

    Optional<Heading> column(LabelText label) {
        return columnOf.of(label);
    }

    private Optional<Heading> findRow(LabelText label) {
        Heading exact = rows.get(label.plain());
        Optional<Heading> path = Optional.ofNullable(exact);
        if (exact == null && mayBePath(label)) {
            path = paths().row(label);
        }
        return path.isPresent() ? path : find(rows, label);
    }

    private Optional<Heading> findColumn(LabelText label) {
        Heading exact = columns.get(label.plain());
        Optional<Heading> path = Optional.ofNullable(exact);
        if (exact == null && mayBePath(label)) {
            path = paths().column(label);
        }
        return path.isPresent() ? path : find(columns, label);
    }

    /** The row and the column that a label names both, such as 行政复议结果维持. */
    Optional<PathLabels.Crossing> crossing(LabelCell cell) {
        return crossingOf.of(cell.words());
    }

    private Optional<PathLabels.Crossing> findCrossing(LabelCell.Words cell) {
        Optional<PathLabels.Crossing> exact =
                mayBePath(cell.label()) ? paths().crossing(cell.label()) : Optional.empty();
        if (exact.isPresent() || !hasSeparator(cell.text())) {
            return exact;
        }
        Matcher parts = PARTS.matcher(cell.text());
        if (!parts.matches()) {
            return exact;
        }
        Optional<Heading> column = find(columns, LabelText.of(parts.group(2)));
        return column.filter(Heading.Item.class::isInstance)
                .flatMap(item -> likeness.only(LabelText.of(parts.group(1)), allRows())
                        .filter(match -> match.how() == LabelMatch.How.SIMILAR)
                        .map(match -> new PathLabels.Crossing(
                                match.item().code(), (Heading.Item) item, LabelMatch.How.SIMILAR)));
    }

    private static boolean hasSeparator(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isRow(String plain) {
        return rows.containsKey(plain);
    }

    /** Whether a block of the table has that label over its rows' labels. */
    boolean isCorner(String plain) {
        return corners.contains(plain);
    }

    boolean isColumn(String plain) {
        return columns.containsKey(plain);
    }

    /** What made the text that heading's label. */
    LabelMatch.How how(Heading heading, LabelText label) {
        if (isOfficial(label)) {
            return LabelMatch.How.OFFICIAL;
        }
        boolean path = mayBePath(label) && isPath(heading, label);
        return path ? LabelMatch.How.PATH : LabelMatch.How.ALIAS;
    }

    private boolean isPath(Heading heading, LabelText label) {
        return paths().row(label).filter(heading::equals).isPresent()
                || paths().column(label).filter(heading::equals).isPresent();
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
        return allRows;
    }

    /** What tells whether a text is like a label. */
    Likeness likeness() {
        return likeness;
    }

    /** Built when first asked for: most workbooks state each label in a cell of its own. */
    private PathLabels paths() {
        if (paths == null) {
            paths = new PathLabels(layout);
        }
        return paths;
    }

    /** A unit in brackets is part of a money column's meaning; of others than the form's only 元 is known. */
    private static Optional<Heading> find(Map<String, Heading> index, LabelText label) {
        Heading exact = index.get(label.plain());
        if (exact != null || (label.plain().contains("元") && !label.isInYuan())) {
            return Optional.ofNullable(exact);
        }
        return Optional.ofNullable(index.get(label.withoutNotes()));
    }
}
