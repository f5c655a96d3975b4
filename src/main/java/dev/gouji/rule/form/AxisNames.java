package dev.gouji.rule.form;

import dev.gouji.rule.language.CellPath;
import dev.gouji.table.Axis;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds rows, or columns, of a block by their codes or labels. */
final class AxisNames {
    private static final Set<String> SUBTOTAL = Set.of("小计", "合计");

    private final Axis axis;

    AxisNames(Axis axis) {
        this.axis = axis;
    }

    /** What the code stands for; nothing where the axis has none. */
    List<AxisChoice> byCode(String code) {
        if (code.equals(CellPath.ALL)) {
            return AxisChoice.of(axis.headings());
        }
        if (code.endsWith("." + CellPath.ALL)) {
            String group = code.substring(0, code.length() - 2);
            return axis.find(group).orElse(null) instanceof Heading.Group found ? AxisChoice.of(found) : List.of();
        }
        return FormIndex.codes(axis).contains(code) ? List.of(AxisChoice.of(code)) : List.of();
    }

    /** What the labels, from a group's to its member's, stand for; each found heading gives one list. */
    List<List<AxisChoice>> byLabels(List<String> labels) {
        List<List<AxisChoice>> found = new ArrayList<>();
        String last = labels.get(labels.size() - 1);
        boolean all = last.equals(CellPath.ALL);
        boolean subtotal = SUBTOTAL.contains(last) && labels.size() > 1;
        if (all && labels.size() == 1) {
            return List.of(AxisChoice.of(axis.headings()));
        }
        List<String> named = all || subtotal ? labels.subList(0, labels.size() - 1) : labels;
        for (List<Heading> path : paths()) {
            if (isNamed(path, named)) {
                Heading heading = path.get(path.size() - 1);
                if (!all && !subtotal) {
                    found.add(AxisChoice.of(heading));
                } else if (heading instanceof Heading.Group group) {
                    if (all) {
                        found.add(AxisChoice.of(group));
                    } else if (group.subtotal() != null) {
                        found.add(List.of(AxisChoice.of(group.subtotal())));
                    }
                }
            }
        }
        return found;
    }

    /** Every heading with those above it. */
    private List<List<Heading>> paths() {
        List<List<Heading>> paths = new ArrayList<>();
        descend(axis.headings(), List.of(), paths);
        return paths;
    }

    private static void descend(List<Heading> level, List<Heading> above, List<List<Heading>> paths) {
        for (Heading heading : level) {
            List<Heading> path = new ArrayList<>(above);
            path.add(heading);
            paths.add(path);
            if (heading instanceof Heading.Group group) {
                descend(group.members(), path, paths);
            }
        }
    }

    private static boolean isNamed(List<Heading> path, List<String> labels) {
        if (!isNamed(path.get(path.size() - 1), labels.get(labels.size() - 1))) {
            return false;
        }
        int next = labels.size() - 2;
        for (int at = path.size() - 2; at >= 0 && next >= 0; at--) {
            next -= isNamed(path.get(at), labels.get(next)) ? 1 : 0;
        }
        return next < 0;
    }

    static boolean isNamed(Heading heading, String label) {
        String plain = LabelText.of(label).plain();
        return names(heading).stream()
                .map(LabelText::of)
                .anyMatch(known ->
                        known.plain().equals(plain) || known.withoutNotes().equals(plain));
    }

    /** The heading's label, its short form and its other wordings. */
    private static List<String> names(Heading heading) {
        List<String> names = new ArrayList<>(List.of(heading.label(), heading.shortLabel()));
        names.addAll(heading.aliases());
        return names;
    }

    /** Whether some heading has that label. */
    boolean knows(String label) {
        return label.equals(CellPath.ALL)
                || paths().stream().anyMatch(path -> isNamed(path.get(path.size() - 1), label));
    }

    /** All short labels, for telling which was meant. */
    List<String> labels() {
        return paths().stream()
                .map(path -> path.get(path.size() - 1).shortLabel())
                .toList();
    }
}
