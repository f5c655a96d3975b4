package dev.gouji.output;

import dev.gouji.finding.Severity;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.ListedFinding;
import dev.gouji.submission.RuleTally;
import dev.gouji.table.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads lines of {@code audit.jsonl} back, one after the other: token by token, since the summaries read all lines several times and
 * most of each is of no use to them.
 */
final class AuditLineReader {
    private final FiguresReader figures = new FiguresReader();

    /** The workbook that the line tells of. */
    AuditedWorkbook read(byte[] line) throws IOException {
        try (JsonParser parser = JsonParsing.OWN.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw AuditLineJson.noResult(null);
            }
            return workbook(parser);
        } catch (JacksonException | ReportDataException | IllegalArgumentException e) {
            throw AuditLineJson.noResult(e);
        }
    }

    private AuditedWorkbook workbook(JsonParser parser) throws ReportDataException {
        Map<String, JsonValue> members = new HashMap<>();
        List<RuleTally> tallies = List.of();
        Map<Address, BigDecimal> numbers = Map.of();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "file",
                        "sha256",
                        "layout",
                        "agency",
                        "year",
                        "verdict",
                        "findings",
                        "diagnoses",
                        "written",
                        "error" -> members.put(name, JsonParsing.valueAt(parser));
                case "ruleOutcomes" -> tallies = parser.isExpectedStartObjectToken() ? tallies(parser) : tallies;
                case "figures" -> numbers = parser.isExpectedStartObjectToken() ? figures.read(parser) : numbers;
                default -> parser.skipChildren();
            }
        }
        JsonObject object = new JsonObject(members);
        return new AuditedWorkbook(
                object.textOrEmpty("file"),
                object.textOrEmpty("sha256"),
                object.text("layout"),
                object.text("agency"),
                object.integer("year"),
                AuditLineJson.verdict(object),
                findings(object),
                tallies,
                numbers,
                object.text("written"),
                error(object));
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

    private static List<RuleTally> tallies(JsonParser parser) {
        List<RuleTally> tallies = new ArrayList<>();
        for (String rule = parser.nextName(); rule != null; rule = parser.nextName()) {
            int[] counts = new int[3];
            int at = 0;
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (at < counts.length) {
                    counts[at++] = parser.getIntValue();
                }
            }
            tallies.add(new RuleTally(rule, counts[0], counts[1], counts[2]));
        }
        return tallies;
    }
}
