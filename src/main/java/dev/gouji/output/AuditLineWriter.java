package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.Severity;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders results as an audit's lines; several threads may. */
public final class AuditLineWriter {
    private final Language language;
    private final String settings;
    private final CheckResultJson results;

    /** @param settings what tells runs apart that give other results to the same workbook */
    public AuditLineWriter(Language language, String settings) {
        this.language = language;
        this.settings = settings;
        this.results = new CheckResultJson(language);
    }

    /**
     * The result as a line.
     *
     * @param sha256 of the file's content; empty where it could not be read
     * @param copy the annotated copy; null without one
     * @param beside what else the result depends on; empty for nothing
     */
    public AuditLine line(CheckResult result, String sha256, @Nullable WrittenSheet copy, String beside) {
        try {
            return new AuditLine(
                    json(result, sha256, copy, beside),
                    csv(result),
                    result.verdict(),
                    copy == null ? null : copy.file(),
                    (int) result.count(Severity.ERROR),
                    (int) result.count(Severity.WARNING),
                    result.failure() != null);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private ByteBuffer json(CheckResult result, String sha256, @Nullable WrittenSheet copy, String beside)
            throws IOException {
        StringWriter line = new StringWriter(8192);
        try (JsonStream json = JsonStream.compact(line)) {
            json.startObject();
            results.writeMembers(json, result, copy);
            json.field("sha256", sha256).field("run", settings);
            if (!beside.isEmpty()) {
                json.field("beside", beside);
            }
            tallies(json, result.rules());
            figures(json, result.report());
            json.endObject();
        }
        return ByteBuffer.wrap(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of each rule: in how many places it held, broke, could not be told. */
    private static void tallies(JsonStream json, RuleCounts rules) throws IOException {
        json.startObject("ruleOutcomes");
        for (RuleCounts.Tally tally : rules.tallies()) {
            json.startList(tally.rule())
                    .item(tally.satisfied())
                    .item(tally.violated())
                    .item(tally.notEvaluable())
                    .endList();
        }
        json.endObject();
    }

    private static void figures(JsonStream json, @Nullable Report report) throws IOException {
        json.startObject("figures");
        if (report != null) {
            for (Table table : report.tables()) {
                json.startObject(table.code());
                rows(json, table.figures());
                json.endObject();
            }
        }
        json.endObject();
    }

    private static void rows(JsonStream json, Map<Address, Figure> figures) throws IOException {
        String row = "";
        for (Figure figure : figures.values()) {
            BigDecimal number = figure.number().orElse(null);
            if (number != null) {
                if (!figure.address().row().equals(row)) {
                    if (!row.isEmpty()) {
                        json.endObject();
                    }
                    row = figure.address().row();
                    json.startObject(row);
                }
                json.field(figure.address().column(), number);
            }
        }
        if (!row.isEmpty()) {
            json.endObject();
        }
    }

    private ByteBuffer csv(CheckResult result) throws IOException {
        if (result.findings().isEmpty() && result.failure() == null) {
            return ByteBuffer.allocate(0);
        }
        StringWriter rows = new StringWriter(2048);
        try (CheckCsv csv = CheckCsv.continued(rows, language)) {
            csv.add(result, null);
        }
        return ByteBuffer.wrap(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
