package dev.gouji.audit.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds out where the agencies of a list are whose names do not tell: below their parents, or where all others are. */
final class Places {
    private static final int HIGHEST_TREE = 50;

    private final AgencyNames names;
    private final List<Unit> units;

    Places(AgencyNames names, List<Unit> units) {
        this.names = names;
        this.units = units;
    }

    /**
     * The units with their parents.
     *
     * @param parents gives a unit's parent as it is known
     */
    List<Unit> placed(Function<Unit, String> parents) {
        String common = common();
        List<Unit> placed = new ArrayList<>();
        Map<String, Unit> byAgency = new HashMap<>();
        for (Unit unit : units) {
            Unit below = unit.below(parents.apply(unit));
            placed.add(below);
            byAgency.put(below.agency(), below);
        }
        for (Unit unit : placed) {
            String above = unit.parent();
            for (int height = 0; isBare(above) && byAgency.containsKey(above) && height < HIGHEST_TREE; height++) {
                above = byAgency.get(above).parent();
            }
            String where = isBare(above) ? common : above;
            names.locate(unit.agency(), where);
            unit.aliases().forEach(alias -> names.locate(unit.agency(), alias, where));
        }
        names.locateAll(common);
        return placed;
    }

    private static boolean isBare(String agency) {
        return agency.isEmpty() || RegionalName.of(agency).regions().isEmpty();
    }

    /** An agency of the one place in which all lie whose names tell; nothing where they lie in several. */
    private String common() {
        String longest = "";
        Set<String> places = new TreeSet<>();
        for (Unit unit : units) {
            RegionalName name = RegionalName.of(unit.agency());
            if (!name.regions().isEmpty()) {
                places.add(name.regions().get(name.regions().size() - 1).name());
                longest =
                        name.place().length() > RegionalName.of(longest).place().length() ? unit.agency() : longest;
            }
        }
        return places.size() == 1 ? longest : "";
    }
}
