package dev.gouji.audit;

import dev.gouji.audit.register.Register;
import dev.gouji.rule.UnitSums;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nothing is added up yet: the agencies above others are known, and their workbooks wait. */
public final class AwaitedUnits implements UnitsBelow {
    private final Register register;
    private final Set<String> parents;

    /** Of the agencies above others in that register. */
    public AwaitedUnits(Register register) {
        this.register = register;
        this.parents = Set.copyOf(register.parents());
    }

    /** Whether the agency of that name, as a workbook states it, is above others. */
    public boolean isParent(@Nullable String written) {
        return written != null && !parents.isEmpty() && parents.contains(register.nameOf(written));
    }

    @Override
    public boolean isAwaited(Report report) {
        return isParent(report.agency().orElse(null));
    }

    @Override
    public List<UnitSums> sums(String file, Report report) {
        return List.of();
    }
}
