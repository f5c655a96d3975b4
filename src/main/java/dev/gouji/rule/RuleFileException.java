package dev.gouji.rule;

import dev.gouji.rule.language.RuleFault;
import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used; has every fault with its place. */
public final class RuleFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /** The faults, at least one. */
    public RuleFileException(List<RuleFault> faults) {
        super(faults.stream().map(fault -> fault.wording().en()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the files' order. */
    public List<RuleFault> faults() {
        return faults;
    }
}
