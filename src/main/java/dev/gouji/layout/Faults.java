package dev.gouji.layout;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a layout file, collected while it is read. */
final class Faults {
    private final String file;
    private final List<String> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String fault) {
        found.add(file + ":" + line + ": " + fault);
    }

    void throwIfAny() throws LayoutException {
        if (!found.isEmpty()) {
            throw new LayoutException(found);
        }
    }
}
