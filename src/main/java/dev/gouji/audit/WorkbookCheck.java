package dev.gouji.audit;

import dev.gouji.diagnosis.Diagnoser;
import dev.gouji.diagnosis.Effort;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.UnitSums;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one report by all rules in force. */
public final class WorkbookCheck {
    private final Preparation preparation;
    private final Effort effort;

    /** A check by the rules that are being prepared. */
    public WorkbookCheck(Preparation preparation) {
        this(preparation, Effort.TIMED);
    }

    /** A check by the rules that are being prepared, with that effort for what may be wrong. */
    public WorkbookCheck(Preparation preparation, Effort effort) {
        this.preparation = preparation;
        this.effort = effort;
    }

    /**
     * What the rules found, the heaviest first, in the order of the rules.
     *
     * @param file the file as the person named it
     * @param previous last year's workbook; null without one
     * @param text the report's text where it does not stand in the workbook; null for the workbook's
     */
    public CheckResult check(String file, Report read, @Nullable PreviousReport previous, @Nullable Narrative text) {
        return check(file, read, previous, text, List.of());
    }

    /**
     * What the rules found, a roll-up among them.
     *
     * @param sums what the agency's units add up to; empty without a roll-up
     */
    public CheckResult check(
            String file,
            Report read,
            @Nullable PreviousReport previous,
            @Nullable Narrative text,
            List<UnitSums> sums) {
        Report report = text == null ? read : read.with(text);
        RuleSet rules = preparation.rules();
        Evidence evidence = new Evidence(report, previous, sums);
        Evaluation evaluation = rules.evaluate(evidence);
        List<Finding> findings = evaluation.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return CheckResult.checked(file, read, findings, evaluation.counts())
                .diagnosed(new Diagnoser(rules, effort).diagnose(evidence, findings));
    }
}
