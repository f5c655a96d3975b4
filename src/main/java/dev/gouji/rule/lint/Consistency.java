package dev.gouji.rule.lint;

import dev.gouji.rule.form.Inequality;
import dev.gouji.rule.form.LinearPlace;
import dev.gouji.rule.form.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether something can be so while all places of other rules hold; if not, which of those rules forbid it. */
final class Consistency {
    /** Places that a try breaks, taken in at once. */
    private static final int MOST_AT_ONCE = 4;

    private static final int MOST_ROUNDS = 60;

    private final LinearSolver solver = new LinearSolver();

    /**
     * The rules that together forbid all the ways; empty where nothing does, or where it was not found out.
     *
     * @param wanted the ways, one of which is to be possible
     * @param others the places that are to hold beside
     */
    Optional<Set<String>> forbidding(List<List<Inequality>> wanted, List<LinearPlace> others) {
        List<LinearPlace> taken = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Map<Unknown, BigDecimal>> numbers = solve(wanted, taken);
            if (numbers.isEmpty()) {
                return Optional.of(rules(needed(wanted, taken)));
            }
            List<LinearPlace> broken = others.stream()
                    .filter(place -> !place.holdsFor(numbers.get()))
                    .filter(place -> !taken.contains(place))
                    .limit(MOST_AT_ONCE)
                    .toList();
            if (broken.isEmpty()) {
                return Optional.empty();
            }
            taken.addAll(broken);
        }
        return Optional.empty();
    }

    private Optional<Map<Unknown, BigDecimal>> solve(List<List<Inequality>> wanted, List<LinearPlace> places) {
        List<List<List<Inequality>>> all = new ArrayList<>(LinearSolver.holds(places));
        all.add(wanted);
        return solver.solve(all);
    }

    /** Those without which it would be possible: of as few rules as leaving out one after the other shows. */
    private List<LinearPlace> needed(List<List<Inequality>> wanted, List<LinearPlace> taken) {
        List<LinearPlace> needed = new ArrayList<>(taken);
        List<String> mostPlacesFirst = new ArrayList<>(rules(taken));
        mostPlacesFirst.sort(Comparator.comparingLong(rule -> -places(rule, taken)));
        for (String rule : mostPlacesFirst) {
            List<LinearPlace> fewer = new ArrayList<>(needed);
            fewer.removeIf(place -> place.rule().equals(rule));
            if (solve(wanted, fewer).isEmpty()) {
                needed = fewer;
            }
        }
        return needed;
    }

    private static long places(String rule, List<LinearPlace> taken) {
        return taken.stream().filter(place -> place.rule().equals(rule)).count();
    }

    private static Set<String> rules(List<LinearPlace> places) {
        Set<String> rules = new TreeSet<>();
        places.forEach(place -> rules.add(place.rule()));
        return rules;
    }
}
