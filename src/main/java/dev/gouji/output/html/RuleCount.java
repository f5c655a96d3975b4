package dev.gouji.output.html;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.submission.RuleTally;
import org.jspecify.annotations.Nullable;

/** How a rule fared over all workbooks. */
final class RuleCount {
    private final String id;
    private final @Nullable RuleDescription description;
    private int findings;
    private int workbooks;
    private long satisfied;
    private long violated;
    private long notEvaluable;
    private Severity severity = Severity.INFO;

    RuleCount(String id, @Nullable RuleDescription description) {
        this.id = id;
        this.description = description;
    }

    void addFinding(Severity found, boolean firstOfWorkbook) {
        findings++;
        workbooks += firstOfWorkbook ? 1 : 0;
        severity = found.atLeast(severity) ? found : severity;
    }

    void add(RuleTally tally) {
        satisfied += tally.satisfied();
        violated += tally.violated();
        notEvaluable += tally.notEvaluable();
    }

    String id() {
        return id;
    }

    /** The rule; null where it is not among those that were in force. */
    @Nullable
    RuleDescription description() {
        return description;
    }

    /** The severity that it is for; without a description the heaviest of its findings. */
    Severity severity() {
        return description == null ? severity : description.severity();
    }

    int findings() {
        return findings;
    }

    /** The number of workbooks with such a finding. */
    int workbooks() {
        return workbooks;
    }

    long satisfied() {
        return satisfied;
    }

    long violated() {
        return violated;
    }

    long notEvaluable() {
        return notEvaluable;
    }
}
