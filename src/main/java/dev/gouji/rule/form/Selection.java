package dev.gouji.rule.form;

import java.util.List;

/**
 * The cells that a name stands for.
 *
 * @param choices the cells, a group's members together
 * @param any whether the cells that are there are enough, as for {@code *}
 */
record Selection(List<Choice> choices, boolean any) {
    Selection {
        choices = List.copyOf(choices);
    }

    /**
     * Cells that stand together.
     *
     * @param members their numbers
     * @param single the cell that some forms draw in their place; {@link FormIndex#NONE} for none
     */
    record Choice(List<Integer> members, int single) {
        Choice {
            members = List.copyOf(members);
        }
    }
}
