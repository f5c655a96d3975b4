package dev.gouji.output;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One diagnosis as a JSON object. */
final class DiagnosisJson {
    private static final int SCORE_DECIMALS = 3;

    private final Language language;

    DiagnosisJson(Language language) {
        this.language = language;
    }

    /** The score as outputs show it; never more than it is. */
    static BigDecimal score(double score) {
        return BigDecimal.valueOf(score).setScale(SCORE_DECIMALS, RoundingMode.DOWN);
    }

    void write(JsonStream json, Diagnosis diagnosis) throws IOException {
        json.startObject().startList("findings");
        for (String finding : diagnosis.findings()) {
            json.item(finding);
        }
        json.endList().startList("alternatives");
        for (Alternative alternative : diagnosis.alternatives()) {
            json.startObject().startList("changes");
            for (Change change : alternative.changes()) {
                write(json, change);
            }
            json.endList().field("score", score(alternative.score())).endObject();
        }
        json.endList()
                .field("gaveUp", diagnosis.gaveUp())
                .field("message", DiagnosisWords.of(diagnosis).in(language))
                .endObject();
    }

    private static void write(JsonStream json, Change change) throws IOException {
        json.startObject()
                .field("address", change.address().toString())
                .field("sheet", change.origin().sheet())
                .field("cell", change.origin().cell().toString())
                .field("from", change.from())
                .field("to", change.to())
                .field("pattern", change.pattern().code())
                .endObject();
    }
}
