package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How often each rule held, broke and could not be told. */
final class RuleTable {
    private static final List<PageWord> HEADINGS = List.of(
            PageWord.RULE,
            PageWord.SEVERITY,
            PageWord.RULE_TITLE,
            PageWord.HELD,
            PageWord.BROKE,
            PageWord.NOT_EVALUABLE,
            PageWord.FINDINGS,
            PageWord.WORKBOOKS);

    private final Language language;

    RuleTable(Language language) {
        this.language = language;
    }

    void write(Writer out, List<RuleCount> rules) throws IOException {
        out.write("<table class=\"rules\"><thead><tr>");
        for (PageWord heading : HEADINGS) {
            out.write("<th scope=\"col\">" + Markup.text(heading.in(language)) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (RuleCount rule : rules) {
            write(out, rule);
        }
        out.write("</tbody></table>\n");
    }

    private void write(Writer out, RuleCount rule) throws IOException {
        RuleDescription description = rule.description();
        String title = description == null ? "" : description.title().in(language);
        out.write("<tr><th scope=\"row\"><a href=\"#view=findings&amp;rule=" + Markup.fragment(rule.id()) + "\">"
                + Markup.text(rule.id()) + "</a></th><td><span class=\"chip "
                + rule.severity().code() + "\">"
                + Markup.text(rule.severity().word().in(language)) + "</span></td><td>" + Markup.text(title) + "</td>");
        number(out, rule.satisfied());
        number(out, rule.violated());
        number(out, rule.notEvaluable());
        number(out, rule.findings());
        number(out, rule.workbooks());
        out.write("</tr>\n");
    }

    private static void number(Writer out, long number) throws IOException {
        out.write("<td class=\"number\">" + number + "</td>");
    }
}
