package dev.gouji.rule.form;

import java.util.ArrayList;
import java.util.List;

/** Finds in a broken demand the comparisons that break it, and those that only asked for it. */
final class Broken {
    private final Inquiry inquiry;
    private final List<Demand.Comparison> broken = new ArrayList<>();
    private final List<Demand.Comparison> asked = new ArrayList<>();

    Broken(Demand demand, Inquiry inquiry) {
        this.inquiry = inquiry;
        descend(demand, false);
    }

    /** The comparisons that ought to be otherwise. */
    List<Demand.Comparison> comparisons() {
        return broken;
    }

    /** The comparisons under which the others are asked for. */
    List<Demand.Comparison> conditions() {
        return asked;
    }

    private void descend(Demand demand, boolean negated) {
        if (demand instanceof Demand.Comparison comparison) {
            broken.add(comparison);
        } else if (demand instanceof Demand.All all) {
            all.parts().stream()
                    .filter(part -> negated || Boolean.FALSE.equals(part.holds(inquiry)))
                    .forEach(part -> descend(part, negated));
        } else if (demand instanceof Demand.Any any) {
            any.parts().forEach(part -> descend(part, negated));
        } else if (demand instanceof Demand.Not not) {
            descend(not.of(), !negated);
        } else if (demand instanceof Demand.Given given) {
            ask(given.given());
            descend(given.required(), negated);
        }
    }

    private void ask(Demand demand) {
        if (demand instanceof Demand.Comparison comparison) {
            asked.add(comparison);
        } else if (demand instanceof Demand.All all) {
            all.parts().forEach(this::ask);
        } else if (demand instanceof Demand.Any any) {
            any.parts().forEach(this::ask);
        } else if (demand instanceof Demand.Not not) {
            ask(not.of());
        }
    }
}
