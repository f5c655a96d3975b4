package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.rule.language.RuleOverride;
import java.util.List;

/** Something that must hold of a report. */
public interface Rule {
    /** What the rule is, for people. */
    RuleDescription description();

    /** What came of it, one outcome for each place it applies to; none where it does not apply at all. */
    List<Outcome> evaluate(Evidence evidence);

    /** What it asks of the report's cells in linear equations, satisfied or not; none of a rule that asks something else. */
    default List<Equation> equations(Evidence evidence) {
        return List.of();
    }

    /** The same rule as a rule file changes it; a rule that compares nothing has no tolerance. */
    default Rule with(RuleOverride override) {
        return override.severity() == null ? this : new ReweightedRule(this, override.severity());
    }
}
