package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds slips that mend ties only together: numbers exchanged with a neighbour's, and one or two other slips in the same ties. */
final class EntangledSlips {
    /** How many exchanges are looked at with two other slips: those that bring the ties nearest to holding. */
    private static final int MOST_WITH_TWO = 10;

    private final Ties ties;
    private final Neighbours neighbours;
    private final Budget budget;
    private final Set<Fix> found = new LinkedHashSet<>();

    private EntangledSlips(Ties ties, Neighbours neighbours, Budget budget) {
        this.ties = ties;
        this.neighbours = neighbours;
        this.budget = budget;
    }

    /** An exchange, and what it leaves. */
    private record Exchange(Changes changes, Ties after) {}

    /** The fixes by an exchange and another slip; by an exchange and two other slips where those are none. */
    static Set<Fix> of(Ties ties, Neighbours neighbours, Budget budget) {
        EntangledSlips slips = new EntangledSlips(ties, neighbours, budget);
        List<Exchange> exchanges = slips.exchanges();
        exchanges.forEach(slips::withAnother);
        exchanges.sort(Comparator.comparingLong(exchange -> exchange.after().off()));
        for (Exchange exchange : exchanges.subList(0, Math.min(MOST_WITH_TWO, exchanges.size()))) {
            slips.withTwo(exchange);
        }
        return slips.found;
    }

    /** The exchanges that mend no tie by themselves, but bring them nearer to holding. */
    private List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        for (int cell = 0; cell < ties.cells(); cell++) {
            boolean reads = ties.readsViolated(cell);
            for (int other : reads ? neighbours.typed(cell) : new int[0]) {
                // A pair of which both read violated ties comes up twice.
                if (cell < other || !ties.readsViolated(other)) {
                    exchange(Math.min(cell, other), Math.max(cell, other)).ifPresent(exchanges::add);
                }
            }
        }
        return exchanges;
    }

    private Optional<Exchange> exchange(int one, int other) {
        long by = ties.value(other) - ties.value(one);
        if (by == 0 || budget.step()) {
            return Optional.empty();
        }
        Changes changes = Changes.of(one, by).and(Changes.of(other, -by));
        if (!ties.allow(changes) || !ties.mendedBy(changes).isEmpty()) {
            return Optional.empty();
        }
        Ties after = ties.after(changes);
        boolean nearer = after.off() < ties.off()
                && after.violated().cardinality() <= ties.violated().cardinality();
        return nearer ? Optional.of(new Exchange(changes, after)) : Optional.empty();
    }

    private void withAnother(Exchange exchange) {
        Ties after = exchange.after();
        for (int cell = 0; cell < after.cells(); cell++) {
            single(after, cell).ifPresent(second -> add(exchange, second));
        }
        for (Fix second : NeighbourFixes.of(after, neighbours)) {
            add(exchange, second);
        }
    }

    private void withTwo(Exchange exchange) {
        EntangledSlips others = new EntangledSlips(exchange.after(), neighbours, budget);
        others.exchanges().forEach(others::withAnother);
        for (Fix two : others.found) {
            add(exchange, two);
        }
    }

    /** What mends ties by that cell alone. */
    private static Optional<Fix> single(Ties after, int cell) {
        for (int index = 0; index < after.rowsOf(cell); index++) {
            Ties.Row tie = after.row(after.rowOf(cell, index));
            if (tie.isViolated()) {
                long factor = tie.factorOf(cell);
                boolean possible = after.isTyped(cell) && tie.residual() % factor == 0;
                return possible ? Fix.of(after, Changes.of(cell, -tie.residual() / factor)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(Exchange exchange, Fix others) {
        if (!exchange.changes().overlap(others.changes())) {
            Fix.of(ties, exchange.changes().and(others.changes())).ifPresent(found::add);
        }
    }
}
