package dev.gouji.output;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rules as JSON: a list of objects, or one object. */
public final class RulesJson implements RulesOutput {
    private static final int NONE_INLINE = Integer.MAX_VALUE;

    private final Writer out;
    private final Language language;

    /** Prints in that language; the keys are the same in all. */
    public RulesJson(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void list(List<RuleDescription> rules) throws IOException {
        try (JsonStream json = new JsonStream(out, NONE_INLINE)) {
            json.startList();
            for (RuleDescription rule : rules) {
                write(json, rule);
            }
            json.endList();
        }
    }

    @Override
    public void explain(RuleExplanation rule) throws IOException {
        try (JsonStream json = new JsonStream(out, NONE_INLINE)) {
            start(json, rule.description());
            json.startList("conditions");
            for (String condition : rule.conditions()) {
                json.item(condition);
            }
            json.endList()
                    .field("cells", rule.cells().in(language))
                    .field("violation", rule.violation().in(language))
                    .field("repair", rule.repair().in(language))
                    .startList("exceptions");
            for (Wording exception : rule.exceptions()) {
                json.item(exception.in(language));
            }
            json.endList().endObject();
        }
    }

    private void write(JsonStream json, RuleDescription rule) throws IOException {
        start(json, rule);
        json.endObject();
    }

    private void start(JsonStream json, RuleDescription rule) throws IOException {
        json.startObject()
                .field("id", rule.id())
                .field("severity", rule.severity().code())
                .field("title", rule.title().in(language))
                .field("meaning", rule.meaning().in(language))
                .field("basis", rule.basis().in(language))
                .field("source", rule.source());
    }
}
