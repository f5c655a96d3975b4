package dev.gouji.audit.rollup;

import dev.gouji.audit.UnitsBelow;
import dev.gouji.rule.UnitSums;
import dev.gouji.table.Report;
import java.util.List;

/** The units of all workbooks are added up.
 *
 * @param rollUp the sums, complete
 */
public record AddedUnits(RollUp rollUp) implements UnitsBelow {
    @Override
    public boolean isAwaited(Report report) {
        return false;
    }

    @Override
    public List<UnitSums> sums(String file, Report report) {
        return rollUp.parentOf(file).flatMap(parent -> rollUp.sums(parent, report.layout())).stream()
                .toList();
    }
}
