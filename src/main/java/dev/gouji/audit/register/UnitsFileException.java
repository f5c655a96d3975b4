package dev.gouji.audit.register;

import java.util.List;
import java.util.stream.Collectors;

/** A list of units that cannot be used. */
public final class UnitsFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<UnitsFault> faults;

    /** All that is wrong, in the order of the lines. */
    public UnitsFileException(List<UnitsFault> faults) {
        super(faults.stream().map(fault -> fault.words().en()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of the lines. */
    public List<UnitsFault> faults() {
        return faults;
    }
}
