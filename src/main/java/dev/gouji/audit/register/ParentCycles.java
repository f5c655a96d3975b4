package dev.gouji.audit.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds agencies that are above themselves. */
final class ParentCycles {
    private final List<Unit> units;
    private final Map<String, Unit> byAgency = new HashMap<>();

    ParentCycles(List<Unit> units) {
        this.units = units;
        units.forEach(unit -> byAgency.put(unit.agency(), unit));
    }

    /** Hands over each cycle once: the unit where it was found, and the agencies on the way back to it. */
    void forEach(BiConsumer<Unit, List<String>> receiver) {
        Set<String> seen = new HashSet<>();
        for (Unit unit : units) {
            List<String> way = new ArrayList<>();
            Unit at = unit;
            while (at != null && seen.add(at.agency())) {
                way.add(at.agency());
                at = byAgency.get(at.parent());
            }
            int start = at == null ? -1 : way.indexOf(at.agency());
            if (at != null && start >= 0) {
                List<String> cycle = new ArrayList<>(way.subList(start, way.size()));
                cycle.add(at.agency());
                receiver.accept(at, cycle);
            }
        }
    }
}
