package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.TableLayout;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a layout from its YAML file and checks it: codes are unique and no two labels can be taken for each other. */
final class LayoutFile {
    private static final Set<String> LAYOUT_KEYS = Set.of("layout", "notice", "from", "to", "cover", "tables");
    private static final Set<String> TABLE_KEYS = Set.of("table", "sheet", "heading", "aliases", "drawing", "blocks");
    private static final Set<String> BLOCK_KEYS = Set.of("title", "corner", "rows", "columns");
    private static final Set<String> HEADING_KEYS = Set.of(
            "code", "label", "short", "aliases", "measure", "subtotal", "single", "otherwise-in", "rows", "columns");

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
    static Layout read(String file, Reader text) throws LayoutException {
        LayoutFile reading = new LayoutFile(file);
        Optional<Layout> layout =
                reading.compose(text).map(root -> reading.layout(new YamlEntry(root, reading.faults)));
        if (layout.isEmpty()) {
            reading.faults.add(1, "the file is empty");
        }
        reading.faults.throwIfAny();
        return layout.orElseThrow();
    }

    private Optional<Node> compose(Reader text) throws LayoutException {
        try {
            return new Compose(LoadSettings.builder().build()).composeReader(text);
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(1, String.valueOf(e.getMessage()));
        }
        faults.throwIfAny();
        return Optional.empty();
    }

    private Layout layout(YamlEntry root) {
        root.allowing(LAYOUT_KEYS);
        Optional<YamlEntry> cover = root.entry("cover");
        List<TableLayout> tables = new ArrayList<>();
        for (YamlEntry entry : root.entries("tables")) {
            TableLayout table = table(entry);
            if (tables.stream().anyMatch(other -> other.code().equals(table.code()))) {
                faults.add(entry.line(), "table \"" + table.code() + "\" stands twice");
            }
            tables.add(table);
        }
        if (tables.isEmpty()) {
            faults.add(root.line(), "no tables");
        }
        return new Layout(
                root.text("layout"),
                root.text("notice"),
                root.number("from"),
                root.has("to") ? root.number("to") : null,
                cover.map(entry -> entry.texts("agency")).orElse(List.of()),
                cover.map(entry -> entry.texts("year")).orElse(List.of()),
                tables);
    }

    private TableLayout table(YamlEntry entry) {
        entry.allowing(TABLE_KEYS);
        labels.startTable();
        List<Block> blocks = entry.entries("blocks").stream().map(this::block).toList();
        if (blocks.isEmpty()) {
            faults.add(entry.line(), "a table needs blocks");
        }
        return new TableLayout(
                entry.text("table"),
                entry.text("sheet"),
                entry.text("heading"),
                entry.texts("aliases"),
                choice(entry, "drawing", TableLayout.Drawing.values(), TableLayout.Drawing.ROWS),
                blocks);
    }

    private Block block(YamlEntry entry) {
        entry.allowing(BLOCK_KEYS);
        labels.startBlock();
        Map<String, Measure> measures = new HashMap<>();
        Axis rows = new Axis(headings(entry, "rows", new HashMap<>()));
        Axis columns = new Axis(headings(entry, "columns", measures));
        if (rows.items().isEmpty() || columns.items().isEmpty()) {
            faults.add(entry.line(), "a block needs rows and columns");
        }
        return new Block(entry.text("title", ""), entry.text("corner", ""), rows, columns, measures);
    }

    private List<Heading> headings(YamlEntry entry, String axis, Map<String, Measure> measures) {
        return entry.entries(axis).stream()
                .map(heading -> heading(heading, axis, measures))
                .toList();
    }

    private Heading heading(YamlEntry entry, String axis, Map<String, Measure> measures) {
        entry.allowing(HEADING_KEYS);
        String label = entry.text("label");
        String shortLabel = entry.text("short", label);
        List<String> aliases = entry.texts("aliases");
        labels.label(entry, axis, label, aliases);
        if (!entry.has(axis)) {
            String code = labels.code(entry, axis, entry.text("code"));
            measures.put(code, choice(entry, "measure", Measure.values(), Measure.COUNT));
            return new Heading.Item(code, label, shortLabel, aliases);
        }
        String subtotal = entry.text("subtotal", "");
        boolean single = Boolean.parseBoolean(entry.text("single", "false"));
        if (!subtotal.isEmpty()) {
            labels.code(entry, axis, subtotal);
        } else if (single) {
            faults.add(entry.line(), "a group drawn as a single row needs a \"subtotal\" code");
        }
        return new Heading.Group(
                subtotal.isEmpty() ? null : subtotal,
                label,
                shortLabel,
                aliases,
                headings(entry, axis, measures),
                single && !subtotal.isEmpty(),
                entry.has("otherwise-in") ? entry.text("otherwise-in") : null);
    }

    private <T extends Enum<T>> T choice(YamlEntry entry, String key, T[] choices, T otherwise) {
        String text = entry.text(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        for (T choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return choice;
            }
        }
        faults.add(entry.line(), "unknown " + key + " \"" + text + "\"");
        return otherwise;
    }
}
