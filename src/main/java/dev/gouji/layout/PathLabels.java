package dev.gouji.layout;

import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import dev.gouji.table.LabelText;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels that state a heading together with those above it, such as （三）不予公开-1.属于国家秘密 or 行政复议结果维持. */
final class PathLabels {
    /** Larger blocks are never drawn with each value's row and column in one label. */
    private static final int MOST_CROSSINGS = 30;

    private static final int SHORTEST = 5;

    private final Map<String, Heading> rows = new HashMap<>();
    private final Map<String, Heading> columns = new HashMap<>();
    private final Map<String, Crossing> crossings = new HashMap<>();

    PathLabels(TableLayout layout) {
        for (Block block : layout.blocks()) {
            index(block.rows(), rows);
            index(block.columns(), columns);
            if (isCrossed(block)) {
                cross(block);
            }
        }
    }

    /** Whether one label may name a row and a column of the block. */
    static boolean isCrossed(Block block) {
        return block.rows().items().size() * block.columns().items().size() <= MOST_CROSSINGS;
    }

    /** A row and a column. */
    record Crossing(String row, Heading.Item column, How how) {}

    Optional<Heading> row(LabelText label) {
        return find(rows, label);
    }

    Optional<Heading> column(LabelText label) {
        return find(columns, label);
    }

    Optional<Crossing> crossing(LabelText label) {
        return find(crossings, label);
    }

    private static <T> Optional<T> find(Map<String, T> index, LabelText label) {
        if (label.plain().length() < SHORTEST) {
            return Optional.empty();
        }
        // 法人或其他组织（商业企业）: what stands in brackets may be the member's label.
        T whole = index.get(key(label.plain()));
        return Optional.ofNullable(whole == null ? index.get(key(label)) : whole);
    }

    private static void index(Axis axis, Map<String, Heading> index) {
        for (Heading.Item item : axis.items()) {
            for (String path : paths(axis.path(item.code()), item)) {
                index.putIfAbsent(path, item);
            }
        }
        for (Heading.Group group : axis.groups()) {
            List<Heading> path = group.subtotal() == null ? List.of() : axis.path(group.subtotal());
            for (String text : paths(path, group)) {
                index.putIfAbsent(text, group);
            }
        }
    }

    private void cross(Block block) {
        for (Heading.Item row : block.rows().items()) {
            List<String> rowTexts = texts(row);
            rowTexts.addAll(paths(block.rows().path(row.code()), row));
            for (Heading.Item column : block.columns().items()) {
                List<String> columnTexts = texts(column);
                columnTexts.addAll(paths(block.columns().path(column.code()), column));
                for (String before : rowTexts) {
                    for (String behind : columnTexts) {
                        crossings.putIfAbsent(before + behind, new Crossing(row.code(), column, How.PATH));
                    }
                }
            }
        }
    }

    /** The heading behind all its groups, behind its own group, and so on. */
    private static List<String> paths(List<Heading> path, Heading own) {
        List<String> paths = new ArrayList<>();
        String groups = "";
        for (int at = path.size() - 2; at >= 0; at--) {
            String group = key(LabelText.of(path.get(at).label()));
            groups = group + groups;
            for (String text : texts(own)) {
                paths.add(groups + text);
                paths.add(group + text);
            }
        }
        return paths;
    }

    private static List<String> texts(Heading heading) {
        List<String> texts = new ArrayList<>();
        texts.add(key(LabelText.of(heading.label())));
        for (String alias : heading.aliases()) {
            texts.add(key(LabelText.of(alias)));
        }
        return texts;
    }

    private static String key(LabelText label) {
        return key(label.plain().contains("元") ? label.plain() : label.withoutNotes());
    }

    /** Without the numbering, which stands in the middle here. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                key.append(text.charAt(at));
            }
        }
        return key.toString();
    }
}
