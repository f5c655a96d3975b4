package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.table.Report;
import java.util.List;

/** Something that must hold in a report. */
public interface Rule {
    /** What the rule is, for people. */
    RuleDescription description();

    /** What came of it, one outcome for each place it applies to; none where it does not apply at all. */
    List<Outcome> evaluate(Report report);
}
