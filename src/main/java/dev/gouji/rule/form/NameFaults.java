package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.RuleDefinition.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collects the names of a rule that a form does not have; a name found at one place is known at all. */
class NameFaults {
    private final Map<Place, Wording> unknown = new LinkedHashMap<>();
    private final Set<Place> known = new HashSet<>();

    /** For a rule that was checked before: nothing is collected. */
    static final class Ignored extends NameFaults {
        @Override
        void known(Place value, CellPath path) {
            // Checked before.
        }

        @Override
        void unknown(Place value, CellPath path, Wording words) {
            // Checked before.
        }
    }

    void known(Place value, CellPath path) {
        known.add(place(value, path.at()));
    }

    void unknown(Place value, CellPath path, Wording words) {
        unknown.putIfAbsent(place(value, path.at()), words);
    }

    void wrong(Place value, int at, Wording words) {
        unknown.putIfAbsent(place(value, at), words);
    }

    private static Place place(Place value, int at) {
        return new Place(value.line(), value.column() + at);
    }

    /** What is not known, by its place in the file. */
    Map<Place, Wording> all() {
        Map<Place, Wording> all = new LinkedHashMap<>(unknown);
        all.keySet().removeAll(known);
        return all;
    }
}
