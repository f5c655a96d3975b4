package dev.gouji.rule.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells that a name stands for. */
final class Selection {
    private final List<Choice> choices;
    private final boolean any;
    private final int[] slots;

    /**
     * Cells.
     *
     * @param choices the cells, a group's members together
     * @param any whether the cells that are there are enough, as for {@code *}
     */
    Selection(List<Choice> choices, boolean any) {
        this.choices = List.copyOf(choices);
        this.any = any;
        this.slots = slots(this.choices);
    }

    List<Choice> choices() {
        return choices;
    }

    boolean any() {
        return any;
    }

    /** The sum of all members' numbers where each is there and counts, as almost always; null elsewhere. */
    @Nullable
    BigDecimal plainSum(Facts facts) {
        long sum = 0;
        for (int slot : slots) {
            long number = facts.whole(slot);
            if (number == Facts.NOT_WHOLE) {
                return null;
            }
            sum += number;
        }
        return BigDecimal.valueOf(sum);
    }

    private static int[] slots(List<Choice> choices) {
        int count = 0;
        for (Choice choice : choices) {
            count += choice.members().size();
        }
        int[] slots = new int[count];
        int next = 0;
        for (Choice choice : choices) {
            for (int member : choice.members()) {
                slots[next++] = member;
            }
        }
        return slots;
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
