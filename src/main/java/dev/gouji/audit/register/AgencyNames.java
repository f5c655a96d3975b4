package dev.gouji.audit.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the known agencies a name means, and never guesses: the same spelling first, then other names, then names
 * that differ by the regions before them alone and fit only one, at last by 办公室 behind a government.
 */
public final class AgencyNames {
    private static final int MOST_NAMED = 5;

    private final Map<String, String> spelled = new HashMap<>();
    private final Map<String, List<Known>> cores = new HashMap<>();
    private final Map<String, List<Known>> bare = new HashMap<>();
    private final Map<String, List<Known>> similar = new HashMap<>();
    private List<RegionalName.Region> place = List.of();

    /** An agency that may be meant, and where it is. */
    private record Known(String agency, RegionalName name) {}

    /** Adds an agency; the agency that has the name or spelling already, null where there is none. */
    @Nullable
    String add(String agency) {
        return alias(agency, agency);
    }

    /** Adds another name of an agency; the agency that has that name already, null where there is none. */
    @Nullable
    String alias(String agency, String other) {
        return alias(agency, other, RegionalName.of(other));
    }

    /** Adds an agency whose name has been taken apart already. */
    void add(String agency, RegionalName name) {
        alias(agency, agency, name);
    }

    private @Nullable String alias(String agency, String other, RegionalName name) {
        String before = spelled.putIfAbsent(name.text(), agency);
        if (before != null) {
            return before.equals(agency) ? null : before;
        }
        spelled.putIfAbsent(RegionalName.spelled(other), agency);
        List<Known> alike = similar.computeIfAbsent(name.rest(), none -> new ArrayList<>());
        alike.add(new Known(agency, name));
        put(name.isBare() ? bare : cores, name.isBare() ? name.rest() : name.core(), new Known(agency, name));
        return null;
    }

    /** Lets an agency whose name does not tell where it is be known as the one of that agency's place. */
    void locate(String agency, String where) {
        locate(agency, agency, where);
    }

    /** Lets an agency's other name, which does not tell where it is, be known as that of that agency's place. */
    void locate(String agency, String other, String where) {
        RegionalName name = RegionalName.of(other);
        List<RegionalName.Region> regions = RegionalName.of(where).regions();
        if (name.isBare() && !regions.isEmpty()) {
            RegionalName located = name.in(regions);
            bare.getOrDefault(name.rest(), new ArrayList<>())
                    .removeIf(known -> known.agency().equals(agency));
            put(cores, located.core(), new Known(agency, located));
        }
    }

    /** Says that names which do not tell where they are lie in that agency's place. */
    void locateAll(String where) {
        place = RegionalName.of(where).regions();
    }

    private static void put(Map<String, List<Known>> index, String key, Known known) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(known);
    }

    /** The agency of exactly that spelling. */
    Optional<String> spelled(String text) {
        return Optional.ofNullable(spelled.get(text));
    }

    /** Whom the name means. */
    public AgencyMatch find(String written) {
        RegionalName name = RegionalName.of(written);
        AgencyMatch found = find(name);
        if (found instanceof AgencyMatch.Unclear unclear && unclear.perhaps().isEmpty()) {
            for (RegionalName other : withOrWithoutOffice(name)) {
                if (find(other) instanceof AgencyMatch.One one) {
                    return one;
                }
            }
            return new AgencyMatch.Unclear(similar(name));
        }
        return found;
    }

    /** Who may be meant where one of both names does not tell where the agency is. */
    private List<String> similar(RegionalName name) {
        return similar.getOrDefault(name.rest(), List.of()).stream()
                .filter(known -> name.isBare() || known.name().isBare())
                .map(Known::agency)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    /** Whom the name means, an office not being taken for its government. */
    AgencyMatch find(RegionalName name) {
        String same = spelled.get(name.text());
        if (same != null) {
            return new AgencyMatch.One(same);
        }
        if (!name.isBare()) {
            AgencyMatch found = among(cores.getOrDefault(name.core(), List.of()), name);
            boolean nobody = found.equals(AgencyMatch.NONE);
            // A list of short names alone is a list of one place.
            return nobody && place.isEmpty() && cores.isEmpty()
                    ? among(bare.getOrDefault(name.rest(), List.of()), name)
                    : found;
        }
        if (!place.isEmpty()) {
            RegionalName located = name.in(place);
            return among(cores.getOrDefault(located.core(), List.of()), located);
        }
        return AgencyMatch.NONE;
    }

    private static AgencyMatch among(List<Known> candidates, RegionalName name) {
        Set<String> fitting = new LinkedHashSet<>();
        for (Known known : candidates) {
            if (known.name().canBe(name)) {
                fitting.add(known.agency());
            }
        }
        return fitting.size() == 1
                ? new AgencyMatch.One(fitting.iterator().next())
                : new AgencyMatch.Unclear(fitting.stream().limit(MOST_NAMED).toList());
    }

    /** A government's report is its office's work, and bears the name of either. */
    private static List<RegionalName> withOrWithoutOffice(RegionalName name) {
        String rest = name.rest();
        List<RegionalName> others = new ArrayList<>();
        for (String office : List.of("办公室", "办公厅")) {
            if (rest.endsWith("政府" + office)) {
                String government = rest.substring(0, rest.length() - office.length());
                others.add(new RegionalName(name.regions(), government));
            } else if (rest.endsWith("政府")) {
                others.add(new RegionalName(name.regions(), rest + office));
            }
        }
        return others;
    }
}
