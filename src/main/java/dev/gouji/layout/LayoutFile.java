package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.TableLayout;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a layout from its XML file and checks it: codes are unique and no two labels can be taken for each other. */
final class LayoutFile {
    private static final Set<String> LAYOUT = Set.of("code", "notice", "from", "to");
    private static final Set<String> COVER = Set.of("agency", "year");
    private static final Set<String> TABLE = Set.of("code", "sheet", "heading", "aliases", "drawing");
    private static final Set<String> BLOCK = Set.of("title", "corner");
    private static final Set<String> ITEM = Set.of("code", "label", "short", "aliases", "measure");
    private static final Set<String> GROUP = Set.of("label", "short", "aliases", "subtotal", "single", "otherwise-in");

    /** What headings stand beside or above. */
    private enum Side {
        ROWS(Set.of("row", "row-group")),
        COLUMNS(Set.of("column", "column-group"));

        private final Set<String> elements;

        Side(Set<String> elements) {
            this.elements = elements;
        }
    }

    private final Faults faults;
    private final LabelCheck labels;

    private LayoutFile(String file) {
        this.faults = new Faults(file);
        this.labels = new LabelCheck(faults);
    }

    /**
     * Reads a layout.
     *
     * @param file the file's name, for messages
     */
    static Layout read(String file, InputStream xml) throws LayoutException {
        LayoutFile reading = new LayoutFile(file);
        LayoutElement root = LayoutElement.root(xml, reading.faults).orElse(null);
        reading.faults.throwIfAny();
        if (root == null) {
            throw new IllegalStateException("a file without a root has a fault");
        }
        Layout layout = reading.layout(root);
        reading.faults.throwIfAny();
        return layout;
    }

    private Layout layout(LayoutElement root) {
        root.allowing(LAYOUT).holding(Set.of("cover", "table"));
        List<String> agency = new ArrayList<>();
        List<String> year = new ArrayList<>();
        for (LayoutElement cover : root.children(Set.of("cover"))) {
            cover.allowing(COVER).holding(Set.of());
            agency.addAll(cover.texts("agency"));
            year.addAll(cover.texts("year"));
        }
        List<TableLayout> tables = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (LayoutElement element : root.children(Set.of("table"))) {
            TableLayout table = table(element);
            if (!codes.add(table.code())) {
                faults.add(element.line(), "table \"" + table.code() + "\" stands twice");
            }
            tables.add(table);
        }
        if (tables.isEmpty()) {
            faults.add(root.line(), "no tables");
        }
        return new Layout(
                root.text("code"),
                root.text("notice"),
                root.number("from"),
                root.has("to") ? root.number("to") : null,
                agency,
                year,
                tables);
    }

    private TableLayout table(LayoutElement table) {
        table.allowing(TABLE).holding(Set.of("block"));
        labels.startTable();
        List<Block> blocks = new ArrayList<>();
        for (LayoutElement block : table.children()) {
            blocks.add(block(block));
        }
        if (blocks.isEmpty()) {
            faults.add(table.line(), "a table needs blocks");
        }
        return new TableLayout(
                table.text("code"),
                table.text("sheet"),
                table.text("heading"),
                table.texts("aliases"),
                choice(table, "drawing", TableLayout.Drawing.values(), TableLayout.Drawing.ROWS),
                blocks);
    }

    private Block block(LayoutElement block) {
        Set<String> headings = new HashSet<>(Side.ROWS.elements);
        headings.addAll(Side.COLUMNS.elements);
        block.allowing(BLOCK).holding(headings);
        labels.startBlock();
        Map<String, Measure> measures = new HashMap<>();
        Axis rows = new Axis(headings(block, Side.ROWS, new HashMap<>()));
        Axis columns = new Axis(headings(block, Side.COLUMNS, measures));
        if (rows.items().isEmpty() || columns.items().isEmpty()) {
            faults.add(block.line(), "a block needs rows and columns");
        }
        return new Block(block.text("title", ""), block.text("corner", ""), rows, columns, measures);
    }

    private List<Heading> headings(LayoutElement parent, Side side, Map<String, Measure> measures) {
        List<Heading> headings = new ArrayList<>();
        for (LayoutElement element : parent.children(side.elements)) {
            headings.add(
                    element.name().endsWith("-group") ? group(element, side, measures) : item(element, side, measures));
        }
        return headings;
    }

    private Heading item(LayoutElement item, Side side, Map<String, Measure> measures) {
        item.allowing(ITEM).holding(Set.of());
        String label = label(item, side);
        String code = labels.code(item, side == Side.ROWS, item.text("code"));
        measures.put(code, choice(item, "measure", Measure.values(), Measure.COUNT));
        return new Heading.Item(code, label, item.text("short", label), item.texts("aliases"));
    }

    private Heading group(LayoutElement group, Side side, Map<String, Measure> measures) {
        group.allowing(GROUP).holding(side.elements);
        String label = label(group, side);
        String subtotal = group.text("subtotal", "");
        boolean single = Boolean.parseBoolean(group.text("single", "false"));
        if (!subtotal.isEmpty()) {
            labels.code(group, side == Side.ROWS, subtotal);
        } else if (single) {
            faults.add(group.line(), "a group drawn as a single row needs a \"subtotal\" code");
        }
        return new Heading.Group(
                subtotal.isEmpty() ? null : subtotal,
                label,
                group.text("short", label),
                group.texts("aliases"),
                headings(group, side, measures),
                single && !subtotal.isEmpty(),
                group.has("otherwise-in") ? group.text("otherwise-in") : null);
    }

    private String label(LayoutElement heading, Side side) {
        String label = heading.text("label");
        labels.label(heading, side == Side.ROWS, label, heading.texts("aliases"));
        return label;
    }

    private <T extends Enum<T>> T choice(LayoutElement element, String key, T[] choices, T otherwise) {
        String text = element.text(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        for (T choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return choice;
            }
        }
        faults.add(element.line(), "unknown " + key + " \"" + text + "\"");
        return otherwise;
    }
}
