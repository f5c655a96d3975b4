package dev.gouji.layout;

import java.util.List;

/** A layout file that cannot be used; names every fault with its line. */
public final class LayoutException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    LayoutException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, each as {@code file:line: what is wrong}. */
    public List<String> faults() {
        return faults;
    }
}
