package dev.gouji.workbook.write;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A cell that is probably wrong, or one of several of which it cannot be told which is.
 *
 * @param findings what a correct number there would settle
 */
record Suspect(Origin origin, Diagnosis diagnosis, List<Finding> findings) {
    private static final Wording LEAD = new Wording("疑似填错：", "Probably wrong: ");
    private static final Wording ONE_OF_SEVERAL =
            new Wording("可能填错，但分不清是几处中的哪一处：", "Perhaps wrong, one of several that cannot be told apart: ");
    private static final Wording ADVICE =
            new Wording("。请对照原始资料核实后改正。", ". Verify it against your records, then correct it.");

    Suspect {
        findings = List.copyOf(findings);
    }

    /** The suspects on that sheet; what the department has explained is suspected no longer. */
    static List<Suspect> of(String sheet, CheckResult result) {
        List<Suspect> suspects = new ArrayList<>();
        for (Diagnosis diagnosis : result.diagnoses()) {
            List<Finding> findings = result.findings().stream()
                    .filter(finding ->
                            Highlights.stands(finding) && diagnosis.findings().contains(finding.id()))
                    .toList();
            for (Origin origin : findings.isEmpty() ? Set.<Origin>of() : origins(diagnosis)) {
                if (origin.sheet().equals(sheet)) {
                    suspects.add(new Suspect(origin, diagnosis, findings));
                }
            }
        }
        return suspects;
    }

    private static Set<Origin> origins(Diagnosis diagnosis) {
        Set<Origin> origins = new LinkedHashSet<>();
        for (Alternative alternative : diagnosis.told()) {
            alternative.changes().stream().map(Change::origin).forEach(origins::add);
        }
        return origins;
    }

    CellPosition cell() {
        return origin.cell();
    }

    Highlight highlight() {
        return diagnosis.standsOut() ? Highlight.SUSPECT : Highlight.CANDIDATE;
    }

    /** What is noted at the cell. */
    Wording note() {
        Wording lead = diagnosis.standsOut() ? LEAD : ONE_OF_SEVERAL;
        Wording words = DiagnosisWords.of(diagnosis, origin);
        return new Wording(lead.zh() + words.zh() + ADVICE.zh(), lead.en() + words.en() + ADVICE.en());
    }
}
