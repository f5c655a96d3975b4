package dev.gouji.output;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RuleTally;
import dev.gouji.table.Address;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines of {@code audit.jsonl} back. */
final class AuditLineReader {
    private AuditLineReader() {}

    /** The workbook that the line tells of. */
    static AuditedWorkbook read(byte[] line) throws IOException {
        JsonObject json = parsed(line);
        return new AuditedWorkbook(
                json.textOrEmpty("file"),
                json.textOrEmpty("sha256"),
                json.text("layout"),
                json.text("agency"),
                json.integer("year"),
                verdict(json),
                findings(json),
                tallies(json.object("ruleOutcomes")),
                figures(json.object("figures")),
                json.text("written"),
                error(json));
    }

    static JsonObject parsed(byte[] line) throws IOException {
        try {
            return JsonObject.of(JsonParsing.parseOwn(line));
        } catch (ReportDataException e) {
            throw new IOException("audit.jsonl has a line that is no result", e);
        }
    }

    /** The line as an audit adds it to its files. */
    static AuditLine line(byte[] line, JsonObject json) throws IOException {
        StringWriter rows = new StringWriter();
        FindingRows.write(rows, json);
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        return new AuditLine(
                ByteBuffer.wrap(whole),
                StandardCharsets.UTF_8.encode(rows.toString()),
                verdict(json),
                json.text("written"),
                json.object("counts").count("error"),
                json.object("counts").count("warning"),
                json.has("error"));
    }

    static Verdict verdict(JsonObject json) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.code().equals(json.text("verdict"))) {
                return verdict;
            }
        }
        return Verdict.UNREADABLE;
    }

    private static @Nullable ErrorText error(JsonObject json) {
        JsonObject error = json.object("error");
        return json.has("error") ? new ErrorText(error.textOrEmpty("code"), error.textOrEmpty("message")) : null;
    }

    private static List<ListedFinding> findings(JsonObject json) {
        Map<String, String> suggestions = new HashMap<>();
        for (JsonObject diagnosis : json.objects("diagnoses")) {
            for (JsonValue finding : diagnosis.items("findings")) {
                if (finding instanceof JsonValue.Text id) {
                    suggestions.putIfAbsent(id.text(), diagnosis.textOrEmpty("message"));
                }
            }
        }
        List<ListedFinding> findings = new ArrayList<>();
        for (JsonObject finding : json.objects("findings")) {
            findings.add(finding(finding, suggestions.getOrDefault(finding.textOrEmpty("id"), "")));
        }
        return findings;
    }

    private static ListedFinding finding(JsonObject json, String suggestion) {
        return new ListedFinding(
                json.textOrEmpty("id"),
                json.textOrEmpty("rule"),
                severity(json),
                json.text("sheet"),
                json.text("cell"),
                joined(" · ", json.textOrEmpty("rowLabel"), json.textOrEmpty("columnLabel")),
                json.textOrEmpty("message"),
                json.number("actual"),
                json.number("expected"),
                json.number("difference"),
                joined("\n", suggestion, json.textOrEmpty("advice")),
                json.textOrEmpty("basis"),
                json.textOrEmpty("explanation"));
    }

    private static Severity severity(JsonObject json) {
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(json.text("severity"))) {
                return severity;
            }
        }
        return Severity.INFO;
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static List<RuleTally> tallies(JsonObject json) {
        List<RuleTally> tallies = new ArrayList<>();
        for (String rule : json.members().keySet()) {
            List<JsonValue> counts = json.items(rule);
            tallies.add(new RuleTally(rule, count(counts, 0), count(counts, 1), count(counts, 2)));
        }
        return tallies;
    }

    private static int count(List<JsonValue> counts, int at) {
        return at < counts.size() && counts.get(at) instanceof JsonValue.Number number
                ? number.number().intValue()
                : 0;
    }

    private static Map<Address, BigDecimal> figures(JsonObject json) {
        Map<Address, BigDecimal> figures = new LinkedHashMap<>();
        for (String table : json.members().keySet()) {
            JsonObject rows = json.object(table);
            for (String row : rows.members().keySet()) {
                JsonObject columns = rows.object(row);
                for (String column : columns.members().keySet()) {
                    BigDecimal number = columns.number(column);
                    if (number != null) {
                        figures.put(new Address(table, row, column), number);
                    }
                }
            }
        }
        return figures;
    }
}
