package dev.gouji.rule.form;

import dev.gouji.rule.Operator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold in a report: a condition whose names are cells of the form. */
sealed interface Demand {
    /** Whether it holds; null where that cannot be told. */
    @Nullable
    Boolean holds(Inquiry inquiry);

    /**
     * Two amounts and how they must compare.
     *
     * @param tolerance by how much they may differ
     * @param shared groups on one side whose own cell stands on the other: drawn as one row they are the same cell
     */
    record Comparison(Amount left, Operator operator, Amount right, BigDecimal tolerance, List<Selection.Choice> shared)
            implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            for (Selection.Choice group : shared) {
                if (inquiry.drawn(inquiry.facts().own(), group) != group.members()) {
                    inquiry.doesNotApply();
                    return null;
                }
            }
            BigDecimal one = left.value(inquiry);
            BigDecimal other = right.value(inquiry);
            return (one == null || other == null) ? null : (Boolean) operator.holds(one, other, tolerance);
        }
    }

    /** Every one must hold. */
    record All(List<Demand> parts) implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            return decided(parts, inquiry, false);
        }
    }

    /** One must hold. */
    record Any(List<Demand> parts) implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            return decided(parts, inquiry, true);
        }
    }

    /** It must not hold. */
    record Not(Demand of) implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            Boolean holds = of.holds(inquiry);
            return holds == null ? null : !holds;
        }
    }

    /** Where the one holds, the other must. */
    record Given(Demand given, Demand required) implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            Boolean asked = given.holds(inquiry);
            if (asked == null) {
                return null;
            }
            return asked ? required.holds(inquiry) : Boolean.TRUE;
        }
    }

    /** Nothing is filled in. */
    record Blank(Amount.CellSum cells) implements Demand {
        @Override
        public @Nullable Boolean holds(Inquiry inquiry) {
            Facts facts = inquiry.facts().of(cells.source(), inquiry).orElse(null);
            if (facts == null) {
                return null;
            }
            boolean some = false;
            for (Selection.Choice choice : cells.cells().choices()) {
                for (int slot : inquiry.drawn(facts, choice)) {
                    var figure = facts.figure(slot);
                    some |= figure != null;
                    if (figure != null && !figure.isBlank()) {
                        return false;
                    }
                }
            }
            if (!some) {
                inquiry.number(
                        facts,
                        cells.source(),
                        cells.cells().choices().get(0).members().get(0),
                        false);
                return null;
            }
            return true;
        }
    }

    /** Last year's workbook is given, and can be used. */
    record HasPrevious() implements Demand {
        @Override
        public Boolean holds(Inquiry inquiry) {
            return inquiry.facts().hasPrevious();
        }
    }

    /** What one of the parts decides for all, or, none doing so, what the rest comes to. */
    private static @Nullable Boolean decided(List<Demand> parts, Inquiry inquiry, boolean deciding) {
        boolean known = true;
        for (Demand part : parts) {
            Boolean holds = part.holds(inquiry);
            if (holds != null && holds == deciding) {
                return deciding;
            }
            known &= holds != null;
        }
        return known ? !deciding : null;
    }
}
