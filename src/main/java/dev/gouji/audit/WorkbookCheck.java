package dev.gouji.audit;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Evidence;
import java.util.Comparator;
import java.util.List;

/** Checks one report by all rules in force. */
public final class WorkbookCheck {
    private final Preparation preparation;

    /** A check by the rules that are being prepared. */
    public WorkbookCheck(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What the rules found, the heaviest first, in the order of the rules.
     *
     * @param file the file as the person named it
     */
    public CheckResult check(String file, OpenedReport opened) {
        Evaluation evaluation = preparation.rules().evaluate(Evidence.of(opened.report()));
        List<Finding> findings = evaluation.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new CheckResult(file, opened.report(), findings, evaluation.counts(), null);
    }
}
