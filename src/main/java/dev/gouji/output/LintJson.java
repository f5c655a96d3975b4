package dev.gouji.output;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleFileFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What was found in a rule file as a JSON list. */
public final class LintJson implements LintOutput {
    private final Writer out;
    private final Language language;

    /** Prints in that language; the keys are the same in all. */
    public LintJson(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(List<RuleFileFinding> findings) throws IOException {
        try (JsonStream json = new JsonStream(out, Integer.MAX_VALUE)) {
            json.startList();
            for (RuleFileFinding finding : findings) {
                json.startObject()
                        .field("severity", finding.severity().code())
                        .field("file", finding.file())
                        .field("line", finding.line())
                        .field("column", finding.column())
                        .field("message", finding.message().in(language))
                        .endObject();
            }
            json.endList();
        }
    }
}
