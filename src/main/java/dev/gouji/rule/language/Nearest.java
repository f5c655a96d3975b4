package dev.gouji.rule.language;

import dev.gouji.table.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Finds what was probably meant by a name that is not known. */
public final class Nearest {
    private Nearest() {}

    /** The known name that takes the fewest changes; of several the first. */
    public static String to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(name, candidate)))
                .orElse("");
    }
}
