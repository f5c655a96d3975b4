package dev.gouji.rule.form;

import dev.gouji.rule.language.Expression.Sign;
import dev.gouji.rule.language.Expression.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells that an amount is made of. */
final class AmountCells {
    private final List<Selection.Choice> choices = new ArrayList<>();
    private boolean quotient;

    AmountCells(Amount amount) {
        collect(amount);
    }

    private void collect(Amount amount) {
        if (amount instanceof Amount.CellSum sum) {
            if (sum.source() == Source.OWN) {
                choices.addAll(sum.cells().choices());
            }
        } else if (amount instanceof Amount.Combined combined) {
            quotient |= combined.sign() == Sign.OVER;
            collect(combined.left());
            collect(combined.right());
        } else if (amount instanceof Amount.Negated negated) {
            collect(negated.of());
        } else if (amount instanceof Amount.Applied applied) {
            for (Amount argument : applied.arguments()) {
                collect(argument);
            }
        }
    }

    /** Whether something is divided. */
    boolean hasQuotient() {
        return quotient;
    }

    /** Whether a cell holds an amount of money, which is not counted in whole numbers. */
    boolean hasAmount(FormIndex form) {
        for (int slot : slots()) {
            if (!form.layout().measure(form.address(slot)).whole()) {
                return true;
            }
        }
        return false;
    }

    /** The groups here whose own cell is among the other's. */
    List<Selection.Choice> groupsWithin(AmountCells other) {
        if (!hasGroup()) {
            return List.of();
        }
        Set<Integer> there = other.slots();
        List<Selection.Choice> within = new ArrayList<>();
        for (Selection.Choice choice : choices) {
            if (choice.single() != FormIndex.NONE && there.contains(choice.single())) {
                within.add(choice);
            }
        }
        return List.copyOf(within);
    }

    private boolean hasGroup() {
        for (Selection.Choice choice : choices) {
            if (choice.single() != FormIndex.NONE) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> slots() {
        Set<Integer> slots = new HashSet<>();
        for (Selection.Choice choice : choices) {
            slots.addAll(choice.members());
        }
        return slots;
    }
}
