package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.UnitSums;
import dev.gouji.rule.language.Expression.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of all reports that a rule may look at, in the order of one form's cells. */
final class EvidenceFacts {
    private final Evidence evidence;
    private final Facts own;
    private final @Nullable Facts previous;
    private final @Nullable Facts units;

    EvidenceFacts(FormIndex form, Evidence evidence) {
        this.evidence = evidence;
        this.own = new Facts(form, evidence.report());
        Optional<PreviousReport> before = evidence.previous();
        this.previous = before.isPresent() ? new Facts(form, before.get().report()) : null;
        Optional<UnitSums> sums = evidence.sums();
        this.units = sums.isPresent() ? new Facts(form, sums.get().report()) : null;
    }

    /** The values, put in order once for all rules. */
    static EvidenceFacts of(FormIndex form, Evidence evidence) {
        EvidenceFacts known = evidence.known(EvidenceFacts.class).orElse(null);
        if (known == null) {
            known = new EvidenceFacts(form, evidence);
            evidence.keep(EvidenceFacts.class, known);
        }
        return known;
    }

    Evidence evidence() {
        return evidence;
    }

    Facts own() {
        return own;
    }

    /** What the units of a roll-up add up to; null without one. */
    @Nullable
    Facts units() {
        return units;
    }

    boolean hasPrevious() {
        return previous != null;
    }

    /** One report's values; empty where there is none, the reason being noted. */
    Optional<Facts> of(Source source, Inquiry inquiry) {
        if (source == Source.OWN) {
            return Optional.of(own);
        }
        if (previous == null) {
            if (evidence.given().isEmpty()) {
                inquiry.doesNotApply();
            } else {
                inquiry.lacks(new Wording("上年的工作簿不能用", "last year's workbook cannot be used"));
            }
        }
        return Optional.ofNullable(previous);
    }
}
