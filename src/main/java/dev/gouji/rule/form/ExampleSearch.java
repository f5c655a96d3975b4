package dev.gouji.rule.form;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for numbers that break a rule at one place, and for the one number that puts them right again. */
final class ExampleSearch {
    private static final int ATTEMPTS = 4000;
    private static final int FEWEST_ATTEMPTS = 20;

    /** So many sums of cells are worked out at most: a rule of hundreds of summands is tried with fewer numbers. */
    private static final int MOST_SUMS = 100_000;

    private static final int MOST_NUMBERS = 4;
    private static final int[] SIZES = {10, 40, 1500};

    private final WrittenRule rule;
    private final Layout layout;
    private final BoundRule bound;
    private final Random random = new Random(7);

    /** What breaks the rule, and what puts it right. */
    record Example(Wording violation, Wording repair) {}

    /** Numbers of this and last year's report. */
    private record Numbers(Map<Address, BigDecimal> own, Map<Address, BigDecimal> previous) {}

    ExampleSearch(WrittenRule rule, BoundRule bound) {
        this.rule = rule;
        this.bound = bound;
        this.layout = bound.form().layout();
    }

    Optional<Example> find() {
        List<Address> own = cells(Source.OWN);
        List<Address> previous = cells(Source.PREVIOUS);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        int attempts = attempts();
        for (int attempt = 0; attempt < attempts; attempt++) {
            int size = SIZES[attempt * SIZES.length / attempts];
            Numbers numbers = new Numbers(some(own, size), some(previous, size));
            List<Finding> broken = broken(numbers);
            if (broken.size() == 1) {
                Optional<Example> example = repaired(numbers, broken.get(0), own);
                if (example.isPresent()) {
                    return example;
                }
            }
        }
        return Optional.empty();
    }

    private int attempts() {
        int sums = bound.clauses().stream()
                .flatMap(clause -> clause.places().stream())
                .flatMap(place -> place.demands().stream())
                .mapToInt(demand -> DemandCells.of(demand.demand()).size())
                .sum();
        return Math.max(FEWEST_ATTEMPTS, Math.min(ATTEMPTS, MOST_SUMS / Math.max(1, sums)));
    }

    /** The cells that the first place of the rule reads. */
    private List<Address> cells(Source source) {
        Set<Address> cells = new LinkedHashSet<>();
        for (BoundRule.BoundClause clause : bound.clauses()) {
            for (BoundPlace place : clause.places()) {
                place.demands().forEach(demand -> collect(demand.demand(), source, cells));
                if (!cells.isEmpty()) {
                    return List.copyOf(cells);
                }
            }
        }
        return List.of();
    }

    private void collect(Demand demand, Source source, Set<Address> cells) {
        for (Amount.CellSum sum : DemandCells.of(demand)) {
            if (sum.source() == source) {
                for (Selection.Choice choice : sum.cells().choices()) {
                    choice.members().stream()
                            .filter(bound.form()::isOfficial)
                            .map(bound.form()::address)
                            .forEach(cells::add);
                }
            }
        }
    }

    private Map<Address, BigDecimal> some(List<Address> cells, int size) {
        Map<Address, BigDecimal> some = new LinkedHashMap<>();
        int count = random.nextInt(MOST_NUMBERS + 1);
        for (int at = 0; at < count && !cells.isEmpty(); at++) {
            some.put(cells.get(random.nextInt(cells.size())), BigDecimal.valueOf(1 + random.nextInt(size)));
        }
        return some;
    }

    private List<Finding> broken(Numbers numbers) {
        PreviousReport previous = new PreviousReport("", InventedReport.of(layout, numbers.previous()));
        List<Finding> broken = new ArrayList<>();
        for (Outcome outcome :
                rule.evaluate(new Evidence(InventedReport.of(layout, numbers.own()), previous, List.of()))) {
            if (outcome instanceof Outcome.Violated violated) {
                broken.add(violated.finding());
            }
        }
        return broken;
    }

    private Optional<Example> repaired(Numbers numbers, Finding broken, List<Address> cells) {
        Set<Address> tried = new LinkedHashSet<>();
        broken.cells().stream()
                .map(Finding.CellRead::address)
                .filter(cells::contains)
                .forEach(tried::add);
        for (Address cell : tried) {
            for (BigDecimal value : candidates(numbers, broken)) {
                Map<Address, BigDecimal> changed = new LinkedHashMap<>(numbers.own());
                changed.put(cell, value);
                boolean other = value.compareTo(numbers.own().getOrDefault(cell, BigDecimal.ZERO)) != 0;
                if (other && broken(new Numbers(changed, numbers.previous())).isEmpty()) {
                    return Optional.of(new Example(
                            broken.message(), repair(cell, numbers.own().get(cell), value)));
                }
            }
        }
        return Optional.empty();
    }

    /** What should be there, sums of what is there, and 0. */
    private static Set<BigDecimal> candidates(Numbers numbers, Finding broken) {
        Set<BigDecimal> candidates = new LinkedHashSet<>();
        if (broken.expected() != null) {
            candidates.add(broken.expected());
        }
        List<BigDecimal> all = new ArrayList<>(numbers.own().values());
        all.addAll(numbers.previous().values());
        candidates.addAll(all);
        candidates.add(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        candidates.add(BigDecimal.ZERO);
        candidates.add(BigDecimal.ONE);
        return candidates;
    }

    private Wording repair(Address cell, @Nullable BigDecimal from, BigDecimal to) {
        String label = new FormLabels(layout).both(cell);
        String before = from == null ? "0" : from.toPlainString();
        return new Wording(
                "把“" + label + "”由 " + before + " 改为 " + PartWords.plain(to) + "，就符合了。",
                "With " + PartWords.plain(to) + " instead of " + before + " in \"" + label + "\" it holds.");
    }
}
