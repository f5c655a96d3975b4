package dev.gouji.audit.register;

import java.util.List;

/**
 * An agency that has to submit.
 *
 * @param parent the agency above, as it is known; empty for none
 * @param level as the list states it; empty where it does not
 * @param aliases other names that it goes by
 * @param line where the list names it, from 1
 */
public record Unit(String agency, String parent, String level, List<String> aliases, int line) {
    public Unit {
        aliases = List.copyOf(aliases);
    }

    Unit below(String other) {
        return new Unit(agency, other, level, aliases, line);
    }
}
