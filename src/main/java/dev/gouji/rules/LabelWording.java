package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.List;

/** TAB-LABEL: tells of labels that were recognised though their wording is not the official one. */
final class LabelWording implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "TAB-LABEL",
            Severity.INFO,
            new Wording("栏目名称与表式不同", "A label differs from the form's"),
            new Wording(
                    "行、列的名称应当与表式一致；认得出的仍按表式读取，并在这里说明。",
                    "Labels are those of the form; others that can be recognised are read and told here."),
            Basis.FORMS.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        List<Outcome> outcomes = new ArrayList<>();
        for (Table table : report.tables()) {
            List<LabelMatch> differing =
                    table.labels().stream().filter(LabelMatch::differs).toList();
            differing.forEach(label -> outcomes.add(outcome(table, label)));
            if (differing.isEmpty()) {
                outcomes.add(new Outcome.Satisfied());
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Table table, LabelMatch variant) {
        return new FindingBuilder(DESCRIPTION, table.code() + "/" + variant.official())
                .table(table.code())
                .place(variant.origin())
                .message(
                        variant.origin() + " 写的是“" + variant.found() + "”，按表式的“" + variant.official() + "”读取。",
                        variant.origin() + " says \"" + variant.found() + "\"; read as the form's \""
                                + variant.official() + "\".")
                .advice("把名称改成与表式一致。", "Give it the form's label.")
                .violated();
    }
}
