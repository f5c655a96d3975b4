package dev.gouji.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows or the columns of a block: a tree of headings, in the form's order. */
public record Axis(List<Heading> headings) {
    public Axis {
        headings = List.copyOf(headings);
    }

    /** The rows or columns that officially have values, in order; subtotals are not among them. */
    public List<Heading.Item> items() {
        return items(headings);
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

    /** The groups, outer before inner. */
    public List<Heading.Group> groups() {
        List<Heading.Group> groups = new ArrayList<>();
        visit(headings, heading -> {
            if (heading instanceof Heading.Group group) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** The codes of the group's members with values. */
    public static List<String> codes(Heading.Group group) {
        return new Axis(group.members())
                .items().stream().map(Heading.Item::code).toList();
    }

    /** The headings from the outermost to the one of that code, a subtotal's group included; empty where unknown. */
    public List<Heading> path(String code) {
        List<Heading> path = new ArrayList<>();
        return descend(headings, code, path) ? path : List.of();
    }

    /** The heading of that code: an item, or the group whose subtotal it is. */
    public Optional<Heading> find(String code) {
        List<Heading> path = path(code);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    private static boolean descend(List<Heading> level, String code, List<Heading> path) {
        for (Heading heading : level) {
            path.add(heading);
            if (heading instanceof Heading.Item item && item.code().equals(code)) {
                return true;
            }
            if (heading instanceof Heading.Group group
                    && (code.equals(group.subtotal()) || descend(group.members(), code, path))) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    private static void visit(List<Heading> level, Consumer<Heading> visitor) {
        for (Heading heading : level) {
            visitor.accept(heading);
            if (heading instanceof Heading.Group group) {
                visit(group.members(), visitor);
            }
        }
    }
}
