package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.output.VisibleText;
import dev.gouji.submission.Audit;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Address;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** What the page's script needs besides the workbooks: words, rules, and who has not submitted. */
final class HeadBlock {
    private final Language language;
    private final Audit audit;

    HeadBlock(Language language, Audit audit) {
        this.language = language;
        this.audit = audit;
    }

    void write(Writer out) throws IOException {
        try (JsonBlock block = JsonBlock.open(out, "id=\"head\"")) {
            JsonGenerator json = block.json();
            json.writeStartObject();
            json.writeObjectPropertyStart("words");
            for (PageWord word : PageWord.values()) {
                json.writeStringProperty(word.code(), word.in(language));
            }
            json.writeEndObject();
            verdictsAndSeverities(json);
            json.writeObjectPropertyStart("rules");
            for (RuleDescription rule : audit.rules()) {
                json.writeStringProperty(
                        VisibleText.of(rule.id()), VisibleText.of(rule.title().in(language)));
            }
            json.writeEndObject().writeArrayPropertyStart("figures");
            for (Address address : MainFigures.addresses()) {
                json.writeString(MainFigures.label(address, audit.layouts()));
            }
            json.writeEndArray().writeArrayPropertyStart("issues");
            audit.issues().forEach(issue -> write(json, issue));
            json.writeEndArray().writeEndObject();
        }
    }

    private void verdictsAndSeverities(JsonGenerator json) {
        json.writeArrayPropertyStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            pair(json, verdict.code(), verdict.word().in(language));
        }
        json.writeEndArray().writeArrayPropertyStart("severities");
        for (Severity severity : Severity.values()) {
            pair(json, severity.code(), severity.word().in(language));
        }
        pair(json, UnitRow.EXPLAINED, PageWord.EXPLAINED.in(language));
        json.writeEndArray();
    }

    private static void pair(JsonGenerator json, String code, String word) {
        json.writeStartArray().writeString(code).writeString(word).writeEndArray();
    }

    private void write(JsonGenerator json, RegisterIssue issue) {
        json.writeStartArray();
        json.writeString(issue.kind().code());
        json.writeString(issue.kind().word().in(language));
        json.writeString(VisibleText.of(issue.agency()));
        json.writeString(VisibleText.of(issue.parent()));
        json.writeStartArray();
        issue.files().forEach(file -> json.writeString(VisibleText.of(file)));
        json.writeEndArray();
        json.writeString(VisibleText.of(issue.note()));
        json.writeEndArray();
    }
}
