package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells the years' tables of one workbook apart, where it has some table for several years, and keeps one year's. */
final class TablesByYear {
    private final IdentityHashMap<Fragment, Mention<Integer>> stated = new IdentityHashMap<>();
    private final List<Fragment> kept = new ArrayList<>();
    private final TreeSet<Integer> others = new TreeSet<>();
    private @Nullable Integer chosen;

    /** @param wanted the year to keep; null for the newest */
    TablesByYear(List<Fragment> fragments, @Nullable Integer wanted) {
        Map<String, TreeSet<Integer>> byTable = new HashMap<>();
        IdentityHashMap<SheetLabels, StatedYears> bySheet = new IdentityHashMap<>();
        for (Fragment fragment : fragments) {
            StatedYears years = bySheet.computeIfAbsent(fragment.sheet(), StatedYears::new);
            years.of(fragment).ifPresent(year -> {
                stated.put(fragment, year);
                byTable.computeIfAbsent(fragment.table().code(), code -> new TreeSet<>())
                        .add(year.value());
            });
        }
        for (TreeSet<Integer> ofTable : byTable.values()) {
            if (ofTable.size() > 1) {
                others.addAll(ofTable);
            }
        }
        if (!others.isEmpty()) {
            chosen = wanted != null && others.contains(wanted) ? wanted : others.last();
            others.remove(chosen);
        }
        for (Fragment fragment : fragments) {
            Mention<Integer> year = stated.get(fragment);
            if (year == null || chosen == null || chosen.equals(year.value())) {
                kept.add(fragment);
            }
        }
    }

    /** The fragments of one year, and those that no year is stated for. */
    List<Fragment> kept() {
        return kept;
    }

    /** The years whose tables were put aside. */
    List<Integer> others() {
        return List.copyOf(others);
    }

    /** Where the kept year is stated: by the workbook, the years put aside left out, or else beside its tables. */
    List<Mention<Integer>> mentions(List<Mention<Integer>> ofWorkbook) {
        List<Mention<Integer>> mentions = new ArrayList<>(ofWorkbook);
        mentions.removeIf(mention -> mention.origin() != null && others.contains(mention.value()));
        boolean missing = chosen == null
                ? mentions.isEmpty()
                : mentions.stream().noneMatch(mention -> mention.value().equals(chosen));
        if (missing) {
            kept.stream()
                    .filter(stated::containsKey)
                    .findFirst()
                    .map(stated::get)
                    .ifPresent(mentions::add);
        }
        return mentions;
    }
}
