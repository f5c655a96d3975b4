package dev.gouji.workbook.template;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Heading;
import dev.gouji.table.ReportData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A block's rows or columns as they are drawn: official ones, with the single rows and subtotals that the figures have. */
record DrawnAxis(List<Heading> headings) {
    /** @param code which code of an address belongs to the axis */
    static DrawnAxis of(Axis axis, String table, ReportData data, Function<Address, String> code) {
        Set<String> given = data.figures().keySet().stream()
                .filter(address -> address.table().equals(table))
                .map(code)
                .collect(Collectors.toSet());
        return new DrawnAxis(drawn(axis.headings(), given));
    }

    private static List<Heading> drawn(List<Heading> level, Set<String> given) {
        List<Heading> drawn = new ArrayList<>();
        for (Heading heading : level) {
            drawn.add(heading instanceof Heading.Group group ? drawn(group, given) : heading);
        }
        return drawn;
    }

    private static Heading drawn(Heading.Group group, Set<String> given) {
        boolean members = Axis.codes(group).stream().anyMatch(given::contains);
        boolean own = group.subtotalCode().filter(given::contains).isPresent();
        if ((own || group.single()) && !members) {
            return new Heading.Item(group.subtotalCode().orElseThrow(), group.label(), group.shortLabel(), List.of());
        }
        List<Heading> inside = new ArrayList<>();
        if (own) {
            inside.add(new Heading.Item(group.subtotalCode().orElseThrow(), "小计", "小计", List.of()));
        }
        inside.addAll(drawn(group.members(), given));
        return new Heading.Group(
                group.subtotal(), group.label(), group.shortLabel(), List.of(), inside, false, group.otherwiseIn());
    }

    List<Heading.Item> items() {
        return new Axis(headings).items();
    }

    int depth() {
        return depth(headings);
    }

    static int width(Heading heading) {
        return new Axis(List.of(heading)).items().size();
    }

    private static int depth(List<Heading> level) {
        return level.stream()
                .mapToInt(heading -> heading instanceof Heading.Group group ? 1 + depth(group.members()) : 1)
                .max()
                .orElse(0);
    }
}
