package dev.gouji.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A label of a table's rows or columns: an item that has values, or a group of items. */
public sealed interface Heading {
    /** The official label. */
    String label();

    /** The label in a few words, for messages. */
    String shortLabel();

    /** Other wordings in use. */
    List<String> aliases();

    /** A row or column with values. */
    record Item(String code, String label, String shortLabel, List<String> aliases) implements Heading {
        public Item {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Several rows or columns under one label.
     *
     * @param subtotal the code of the group's own row or column, which some forms draw as the sum of the members, or as
     *     the single row that stands for them; null where no form does
     * @param single whether the layout officially draws the group as one row, without its members
     * @param otherwiseIn the code of the layout that draws it the other way; null for none
     */
    record Group(
            @Nullable String subtotal,
            String label,
            String shortLabel,
            List<String> aliases,
            List<Heading> members,
            boolean single,
            @Nullable String otherwiseIn)
            implements Heading {
        public Group {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
            if (single && subtotal == null) {
                throw new IllegalArgumentException("a group drawn as one row needs a code: " + label);
            }
        }

        /** Whether the other is this group: no two of a form agree in label and members. */
        public boolean is(Heading other) {
            return other instanceof Group group
                    && label.equals(group.label)
                    && Axis.codes(this).equals(Axis.codes(group));
        }

        /** The code of the group's own row or column, if it may have one. */
        public Optional<String> subtotalCode() {
            return Optional.ofNullable(subtotal);
        }
    }
}
