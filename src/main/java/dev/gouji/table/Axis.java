package dev.gouji.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows or the columns of a block: a tree of headings, in the form's order. */
public final class Axis {
    private final List<Heading> headings;
    private final List<Heading.Item> items;
    private final List<Heading.Group> groups;
    private final Map<String, List<Heading>> paths;

    /** The axis of these headings. */
    public Axis(List<Heading> headings) {
        this.headings = List.copyOf(headings);
        this.items = List.copyOf(items(this.headings));
        List<Heading.Group> found = new ArrayList<>();
        Map<String, List<Heading>> byCode = new HashMap<>();
        descend(this.headings, List.of(), found, byCode);
        this.groups = List.copyOf(found);
        this.paths = Map.copyOf(byCode);
    }

    /** The outermost headings. */
    public List<Heading> headings() {
        return headings;
    }

    /** The rows or columns that officially have values, in order; subtotals are not among them. */
    public List<Heading.Item> items() {
        return items;
    }

    /** The groups, outer before inner. */
    public List<Heading.Group> groups() {
        return groups;
    }

    /** The headings from the outermost to the one of that code, a subtotal's group included; empty where unknown. */
    public List<Heading> path(String code) {
        return paths.getOrDefault(code, List.of());
    }

    /** The heading of that code: an item, or the group whose subtotal it is. */
    public Optional<Heading> find(String code) {
        List<Heading> path = path(code);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** All codes, subtotals included, in no order. */
    public Set<String> codes() {
        return paths.keySet();
    }

    /** Whether the axis has a row or column of that code. */
    public boolean has(String code) {
        return paths.containsKey(code);
    }

    /** The codes of the group's members with values. */
    public static List<String> codes(Heading.Group group) {
        List<String> codes = new ArrayList<>();
        for (Heading.Item item : items(group.members())) {
            codes.add(item.code());
        }
        return codes;
    }

    private static List<Heading.Item> items(List<Heading> level) {
        List<Heading.Item> items = new ArrayList<>();
        for (Heading heading : level) {
            if (heading instanceof Heading.Item item) {
                items.add(item);
            } else if (heading instanceof Heading.Group group) {
                items.addAll(group.single() ? List.of(asItem(group)) : items(group.members()));
            }
        }
        return items;
    }

    private static Heading.Item asItem(Heading.Group group) {
        return new Heading.Item(group.subtotalCode().orElseThrow(), group.label(), group.shortLabel(), group.aliases());
    }

    private static void descend(
            List<Heading> level, List<Heading> above, List<Heading.Group> groups, Map<String, List<Heading>> paths) {
        for (Heading heading : level) {
            List<Heading> path = new ArrayList<>(above);
            path.add(heading);
            if (heading instanceof Heading.Item item) {
                paths.put(item.code(), List.copyOf(path));
            } else if (heading instanceof Heading.Group group) {
                groups.add(group);
                group.subtotalCode().ifPresent(code -> paths.put(code, List.copyOf(path)));
                descend(group.members(), path, groups, paths);
            }
        }
    }
}
