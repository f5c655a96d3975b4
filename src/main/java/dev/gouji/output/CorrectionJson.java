package dev.gouji.output;

import dev.gouji.finding.Change;
import dev.gouji.finding.Correction;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Language;
import java.io.IOException;

/** One correction as a JSON object. */
final class CorrectionJson {
    private final Language language;

    CorrectionJson(Language language) {
        this.language = language;
    }

    void write(JsonStream json, Correction correction) throws IOException {
        Change change = correction.change();
        json.startObject()
                .field("address", change.address().toString())
                .field("sheet", change.origin().sheet())
                .field("cell", change.origin().cell().toString())
                .field("from", change.from())
                .field("to", change.to())
                .field("pattern", change.pattern().code())
                .field("score", DiagnosisJson.score(correction.score()))
                .field("applied", correction.isApplied())
                .field(
                        "reason",
                        correction.outcome() == CorrectionOutcome.APPLIED
                                ? null
                                : correction.outcome().code())
                .field("message", CorrectionLines.words(correction).in(language))
                .endObject();
    }
}
