package dev.gouji.audit.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Puts names together that mean the same agency: the register's, or, without one, each other's. */
final class AgencyGroups {
    private final Register register;
    private final Map<String, String> groups = new HashMap<>();

    /** @param written all names that workbooks state */
    AgencyGroups(Register register, SortedSet<String> written) {
        this.register = register;
        AgencyNames others = new AgencyNames();
        // The fullest first: a name without its city joins the one city's that there is, or stays by itself.
        List<Written> names = new ArrayList<>();
        written.forEach(name -> names.add(new Written(name, RegionalName.of(name))));
        names.sort(Comparator.comparingInt(name -> -name.parts().regions().size()));
        for (Written name : names) {
            Optional<String> unit = unit(name.text());
            if (unit.isPresent()) {
                groups.put(name.text(), unit.get());
            } else if (others.find(name.parts()) instanceof AgencyMatch.One one) {
                groups.put(name.text(), one.agency());
            } else {
                others.add(name.text(), name.parts());
                groups.put(name.text(), name.text());
            }
        }
    }

    /** A name, taken apart once for all that it is compared with. */
    private record Written(String text, RegionalName parts) {}

    /** The unit that the name means. */
    Optional<String> unit(String written) {
        return !register.isEmpty() && register.find(written) instanceof AgencyMatch.One one
                ? Optional.of(one.agency())
                : Optional.empty();
    }

    /** The agency that the name means. */
    String agency(String written) {
        return groups.getOrDefault(written, written);
    }
}
