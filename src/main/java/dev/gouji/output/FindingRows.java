package dev.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The rows of {@code findings.csv} of a result that was read back: the same as {@link CheckCsv} wrote of it. */
final class FindingRows {
    private FindingRows() {}

    static void write(Writer out, JsonObject result) throws IOException {
        CsvRows rows = new CsvRows(out, List.of());
        JsonObject rules = result.object("rules");
        String version = rules.text("version");
        String ruleSet = version == null ? null : version + " (" + rules.textOrEmpty("hash") + ")";
        for (JsonObject finding : result.objects("findings")) {
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
                    .text(finding.text("explanation")));
        }
        if (result.has("error")) {
            JsonObject error = result.object("error");
            rows.write(start(result)
                    .empty(8)
                    .text(error.text("message"))
                    .empty(5)
                    .text(error.text("code"))
                    .text(ruleSet)
                    .empty(1));
        }
        rows.flush();
    }

    private static CsvRows.Row start(JsonObject result) {
        return new CsvRows.Row()
                .text(result.text("file"))
                .text(result.text("agency"))
                .number(result.number("year"))
                .text(result.text("verdict"));
    }
}
