package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.FindingBuilder;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** PRO-REGULATIONS: only an agency that can make 规章 has any. */
final class Regulations implements Rule {
    private static final String ROW = "regulations";
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "PRO-REGULATIONS",
            Severity.WARNING,
            new Wording("没有规章制定权而填了规章", "Regulations of an agency that cannot make them"),
            new Wording(
                    "规章由国务院部门、省级政府、设区的市和自治州的政府制定；部门、县区、乡镇、街道填了规章的，请核实是否误把规范性文件计入。",
                    "Only ministries, provincial governments and governments of cities divided into districts and autonomous"
                            + " prefectures make 规章; others may have counted normative documents."),
            Basis.LEGISLATION.words());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        Report report = evidence.report();
        Optional<Table> table = report.table("proactive").filter(found -> found.hasRow(ROW));
        if (table.isEmpty()) {
            return List.of();
        }
        if (report.agency().isEmpty()) {
            return List.of(new Outcome.NotEvaluable(new Wording("填报单位", "the agency")));
        }
        List<Figure> filled = table.get().figures().values().stream()
                .filter(figure -> figure.address().row().equals(ROW))
                .filter(figure -> figure.number().orElse(BigDecimal.ZERO).signum() > 0)
                .toList();
        String agency = report.agency().get();
        if (filled.isEmpty() || !new Agency(agency).cannotMakeRegulations()) {
            return List.of(new Outcome.Satisfied());
        }
        Figure first = filled.get(0);
        FormLabels labels = new FormLabels(report.layout());
        Wording place = labels.place(first);
        return List.of(new FindingBuilder(DESCRIPTION, "proactive/" + ROW)
                .figure(first, labels)
                .message(
                        place.zh() + "填报 " + first.raw() + "，而“" + agency + "”一般没有规章制定权，请核实。",
                        place.en() + " is " + first.raw() + ", yet \"" + agency
                                + "\" can usually make no regulations (规章).")
                .advice("误把规范性文件计入规章的，改填到规范性文件；确有规章的，写明情况说明。", "Move normative documents to their row, or explain.")
                .violated());
    }
}
