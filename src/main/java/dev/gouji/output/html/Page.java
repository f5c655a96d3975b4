package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Fills the page's slots: a word where the slot has a word's name, else a part of the page. */
final class Page {
    private static final String STYLE = "style.css";
    private static final List<String> SCRIPTS =
            List.of("words.js", "results.js", "address.js", "list.js", "lists.js", "unit.js", "page.js");

    private final Language language;
    private final Audit audit;
    private final Overview overview;

    Page(Language language, Audit audit, Overview overview) {
        this.language = language;
        this.audit = audit;
        this.overview = overview;
    }

    /** Fills the slot of that name. */
    void fill(Writer out, String slot) throws IOException {
        switch (slot) {
            case "lang" -> out.write(language == Language.ZH ? "zh-CN" : "en");
            case "policy" ->
                out.write(ContentPolicy.of(Template.resource(STYLE), script()).text());
            case "style" -> out.write(Template.resource(STYLE));
            case "script" -> out.write(script());
            case "facts" -> new RunFacts(language, audit).write(out);
            case "overview_parts" -> new OverviewParts(language, overview, audit).write(out);
            case "rule_table" -> new RuleTable(language).write(out, overview.rules());
            case "head" -> new HeadBlock(language, audit).write(out);
            case "unit_blocks" -> new UnitBlocks().write(out, audit);
            default ->
                out.write(Markup.text(
                        PageWord.valueOf(slot.toUpperCase(Locale.ROOT)).in(language)));
        }
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder();
        for (String part : SCRIPTS) {
            script.append(Template.resource(part));
        }
        return script.toString();
    }
}
