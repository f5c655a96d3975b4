package dev.gouji.output;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rules as CSV, one row a rule. */
public final class RulesCsv implements RulesOutput {
    private static final List<String> HEADINGS = List.of("id", "severity", "title", "meaning", "basis", "source");

    private final Writer out;
    private final Language language;

    /** Prints in that language; the headings are the same in all. */
    public RulesCsv(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void list(List<RuleDescription> rules) throws IOException {
        CsvRows rows = new CsvRows(out, HEADINGS);
        for (RuleDescription rule : rules) {
            rows.write(new CsvRows.Row()
                    .text(rule.id())
                    .text(rule.severity().code())
                    .text(rule.title().in(language))
                    .text(rule.meaning().in(language))
                    .text(rule.basis().in(language))
                    .text(rule.source()));
        }
        rows.flush();
    }

    @Override
    public void explain(RuleExplanation rule) throws IOException {
        list(List.of(rule.description()));
    }
}
