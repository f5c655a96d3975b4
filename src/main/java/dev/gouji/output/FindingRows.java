package dev.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code findings.csv} of a result that was read back: the same as {@link CheckCsv} wrote of it. */
final class FindingRows {
    private FindingRows() {}

    static void write(Writer out, JsonObject result) throws IOException {
        CsvRows rows = new CsvRows(out, List.of());
        JsonObject rules = result.object("rules");
        String version = rules.text("version");
        String ruleSet = version == null ? null : version + " (" + rules.textOrEmpty("hash") + ")";
        Map<String, JsonObject> diagnoses = diagnoses(result);
        for (JsonObject finding : result.objects("findings")) {
            JsonObject diagnosis = diagnoses.getOrDefault(finding.textOrEmpty("id"), JsonObject.of(null));
            rows.write(start(result)
                    .text(finding.text("id"))
                    .text(finding.text("rule"))
                    .text(finding.text("severity"))
                    .text(finding.text("table"))
                    .text(finding.text("sheet"))
                    .text(finding.text("cell"))
                    .text(finding.text("rowLabel"))
                    .text(finding.text("columnLabel"))
                    .text(finding.text("message"))
                    .number(finding.number("actual"))
                    .number(finding.number("expected"))
                    .number(finding.number("difference"))
                    .text(finding.text("advice"))
                    .text(finding.text("basis"))
                    .empty(1)
                    .text(ruleSet)
                    .text(finding.text("explanation"))
                    .text(diagnosis.text("message"))
                    .number(score(diagnosis))
                    .empty(1));
        }
        if (result.has("error")) {
            JsonObject error = result.object("error");
            rows.write(start(result)
                    .empty(8)
                    .text(error.text("message"))
                    .empty(5)
                    .text(error.text("code"))
                    .text(ruleSet)
                    .empty(4));
        }
        rows.flush();
    }

    /** The diagnosis that a finding belongs to, by the finding. */
    private static Map<String, JsonObject> diagnoses(JsonObject result) {
        Map<String, JsonObject> diagnoses = new HashMap<>();
        for (JsonObject diagnosis : result.objects("diagnoses")) {
            for (JsonValue finding : diagnosis.items("findings")) {
                if (finding instanceof JsonValue.Text id) {
                    diagnoses.putIfAbsent(id.text(), diagnosis);
                }
            }
        }
        return diagnoses;
    }

    private static @Nullable BigDecimal score(JsonObject diagnosis) {
        List<JsonObject> alternatives = diagnosis.objects("alternatives");
        return alternatives.isEmpty() ? null : alternatives.get(0).number("score");
    }

    private static CsvRows.Row start(JsonObject result) {
        return new CsvRows.Row()
                .text(result.text("file"))
                .text(result.text("agency"))
                .number(result.number("year"))
                .text(result.text("verdict"));
    }
}
