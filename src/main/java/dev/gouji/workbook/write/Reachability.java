package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells which parts of a package only certain sheets lead to, so that nothing of a removed sheet stays behind. */
final class Reachability {
    private final PackagePatch parts;

    Reachability(PackagePatch parts) {
        this.parts = parts;
    }

    /** The keys of the sheets' parts and of all parts that are reached through them alone. */
    Set<String> onlyThrough(Set<String> sheets) throws IOException {
        Set<String> without = reached(sheets);
        Set<String> only = reached(Set.of());
        only.removeAll(without);
        return only;
    }

    private Set<String> reached(Set<String> blocked) throws IOException {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(PartName.ROOT);
        while (!open.isEmpty()) {
            Optional<Relations> relations = parts.relations(open.remove());
            if (relations.isEmpty()) {
                continue;
            }
            for (Relations.Relation relation : relations.get().all()) {
                relation.target()
                        .filter(parts::has)
                        .map(PartName::key)
                        .filter(target -> !blocked.contains(target) && seen.add(target))
                        .ifPresent(open::add);
            }
        }
        return seen;
    }
}
