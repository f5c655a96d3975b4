package dev.gouji.rule;

import java.util.List;

/** A rule file that cannot be used; names every fault with its line and column. */
public final class RuleFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    RuleFileException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, each as {@code file:line:column: what is wrong}. */
    public List<String> faults() {
        return faults;
    }
}
