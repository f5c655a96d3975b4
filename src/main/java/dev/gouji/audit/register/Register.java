package dev.gouji.audit.register;

import dev.gouji.submission.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies that have to submit, and which of them is above which. */
public final class Register implements Hierarchy {
    /** Nobody told who has to submit. */
    public static final Register NONE = new Register(List.of(), new AgencyNames());

    private final List<Unit> units;
    private final Map<String, Unit> byAgency = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final AgencyNames names;

    /** @param names knows every unit by its name */
    Register(List<Unit> units, AgencyNames names) {
        this.units = List.copyOf(units);
        this.names = names;
        for (Unit unit : this.units) {
            byAgency.put(unit.agency(), unit);
            if (!unit.parent().isEmpty()) {
                children.computeIfAbsent(unit.parent(), none -> new ArrayList<>())
                        .add(unit.agency());
            }
        }
    }

    /** Whether nobody told who has to submit. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** All units, in the list's order. */
    public List<Unit> units() {
        return units;
    }

    /** The unit that is known by exactly that name. */
    public Optional<Unit> unit(String agency) {
        return Optional.ofNullable(byAgency.get(agency));
    }

    /** Which unit is meant by the name that a workbook states. */
    public AgencyMatch find(String written) {
        return names.find(written);
    }

    /** The unit's name for the one that a workbook states; the workbook's where that is not certain. */
    public String nameOf(String written) {
        return find(written) instanceof AgencyMatch.One one ? one.agency() : written;
    }

    @Override
    public Place place(String written) {
        Unit unit = byAgency.get(nameOf(written));
        return unit == null ? Place.UNKNOWN : new Place(unit.parent(), unit.level());
    }

    /** The agency that a file's name or folder names plainly; empty where none does. */
    public Optional<String> namedIn(String file) {
        return new NamedFile(names).find(file);
    }

    /** The agencies that have others below them, whether or not they have to submit themselves, in the list's order. */
    public List<String> parents() {
        return List.copyOf(children.keySet());
    }

    /** The agencies right below that one. */
    public List<String> children(String parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** The agency above; empty where none is known. */
    public String parent(String agency) {
        Unit unit = byAgency.get(agency);
        return unit == null ? "" : unit.parent();
    }

    /** Whether the one is above the other, however far. */
    public boolean isAbove(String one, String other) {
        for (String above = parent(other); !above.isEmpty(); above = parent(above)) {
            if (above.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
