package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import java.io.IOException;
import java.io.Writer;

/** What was audited, when and by what, as a list of terms. */
final class RunFacts {

    private final Language language;
    private final AuditRun run;

    RunFacts(Language language, Audit audit) {
        this.language = language;
        this.run = audit.run();
    }

    void write(Writer out) throws IOException {
        out.write("<p class=\"state " + (run.complete() ? "complete" : "interrupted") + "\">"
                + Markup.text((run.complete() ? PageWord.COMPLETE : PageWord.INTERRUPTED).in(language))
                + "</p>\n<dl class=\"facts\">\n");
        fact(out, PageWord.FOLDERS, String.join(language == Language.ZH ? "，" : ", ", run.folders()));
        if (run.year() != null) {
            fact(out, PageWord.YEAR, run.year().toString());
        }
        fact(out, PageWord.DAY, run.day().toString());
        fact(out, PageWord.VERSION, "gouji " + run.version());
        fact(out, PageWord.RULE_SET, run.rulesVersion() + " (" + run.rulesHash() + ")");
        out.write("</dl>\n");
    }

    private void fact(Writer out, PageWord term, String text) throws IOException {
        out.write("<div><dt>" + Markup.text(term.in(language)) + "</dt><dd>" + Markup.text(text) + "</dd></div>\n");
    }
}
