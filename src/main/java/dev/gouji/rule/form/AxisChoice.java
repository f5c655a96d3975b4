package dev.gouji.rule.form;

import dev.gouji.table.Axis;
import dev.gouji.table.Heading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows, or columns, that a name stands for: one, or the members of a group.
 *
 * @param single the row that some forms draw in the members' place; null for none
 */
record AxisChoice(List<String> members, @Nullable String single) {
    AxisChoice {
        members = List.copyOf(members);
    }

    static AxisChoice of(String code) {
        return new AxisChoice(List.of(code), null);
    }

    static List<AxisChoice> of(Heading heading) {
        return of(List.of(heading));
    }

    /** All items of the headings, those of a group together. */
    static List<AxisChoice> of(List<Heading> headings) {
        List<AxisChoice> choices = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading instanceof Heading.Item item) {
                choices.add(of(item.code()));
            } else if (heading instanceof Heading.Group group && group.subtotal() == null) {
                choices.addAll(of(group.members()));
            } else if (heading instanceof Heading.Group group) {
                choices.add(new AxisChoice(Axis.codes(group), group.subtotal()));
            }
        }
        return choices;
    }
}
