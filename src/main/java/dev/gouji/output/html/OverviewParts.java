package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.submission.Audit;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The overview's tiles and charts; they stand in the page as it is, without its script. */
final class OverviewParts {
    private static final int MOST_RULES = 15;

    private final Language language;
    private final Overview overview;
    private final Audit audit;

    OverviewParts(Language language, Overview overview, Audit audit) {
        this.language = language;
        this.overview = overview;
        this.audit = audit;
    }

    void write(Writer out) throws IOException {
        out.write("<ul class=\"tiles workbooks\">\n");
        tile(out, word(PageWord.WORKBOOKS), overview.workbooks(), "neutral");
        for (Verdict verdict : Verdict.values()) {
            tile(out, verdict.word().in(language), overview.count(verdict), verdict.code());
        }
        out.write("</ul>\n<ul class=\"tiles\">\n");
        tile(out, word(PageWord.ERRORS), overview.count(Severity.ERROR), "error");
        tile(out, word(PageWord.WARNINGS), overview.count(Severity.WARNING), "warning");
        tile(out, word(PageWord.EXPLAINED), overview.explained(), "explained");
        tile(out, word(PageWord.INFOS), overview.count(Severity.INFO), "info");
        out.write("</ul>\n<div class=\"charts\">\n<div>\n");
        verdicts(out);
        issues(out);
        agencies(out);
        out.write("</div>\n<div>\n");
        rules(out);
        out.write("</div>\n</div>\n");
    }

    private void tile(Writer out, String label, int number, String colour) throws IOException {
        out.write("<li class=\"tile " + colour + "\"><strong>" + number + "</strong> <span>" + Markup.text(label)
                + "</span></li>\n");
    }

    private void verdicts(Writer out) throws IOException {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = overview.count(verdict);
            String share = overview.workbooks() == 0
                    ? ""
                    : String.format(Locale.ROOT, "%.1f%%", 100.0 * count / overview.workbooks());
            bars.add(new BarChart.Bar(
                    verdict.word().in(language), share, "view=units&verdict=" + verdict.code(), count, verdict.code()));
        }
        chart(out, PageWord.VERDICTS, PageWord.VERDICT, PageWord.WORKBOOKS, bars);
    }

    private void issues(Writer out) throws IOException {
        Map<IssueKind, Integer> counts = new TreeMap<>();
        for (RegisterIssue issue : audit.issues()) {
            counts.merge(issue.kind(), 1, Integer::sum);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((kind, count) -> bars.add(
                new BarChart.Bar(kind.word().in(language), "", "view=issues&kind=" + kind.code(), count, "warning")));
        if (!bars.isEmpty()) {
            chart(out, PageWord.BY_ISSUE, PageWord.KIND, PageWord.COUNT, bars);
        }
    }

    private void agencies(Writer out) throws IOException {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (MostErrors.Entry entry : overview.mostErrors()) {
            String fragment = "view=units&unit=" + Markup.fragment(entry.file());
            bars.add(new BarChart.Bar(entry.name(), "", fragment, entry.errors(), "error"));
        }
        chart(out, PageWord.BY_AGENCY, PageWord.AGENCY, PageWord.ERRORS, bars);
    }

    private void rules(Writer out) throws IOException {
        List<BarChart.Bar> bars = overview.rules().stream()
                .filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparingInt(RuleCount::findings).reversed())
                .limit(MOST_RULES)
                .map(this::bar)
                .toList();
        chart(out, PageWord.BY_RULE, PageWord.RULE, PageWord.FINDINGS, bars);
    }

    private BarChart.Bar bar(RuleCount rule) {
        RuleDescription description = rule.description();
        return new BarChart.Bar(
                rule.id(),
                description == null ? "" : description.title().in(language),
                "view=findings&rule=" + Markup.fragment(rule.id()),
                rule.findings(),
                rule.severity().code());
    }

    private void chart(Writer out, PageWord caption, PageWord label, PageWord value, List<BarChart.Bar> bars)
            throws IOException {
        if (bars.isEmpty()) {
            PageWord none = caption == PageWord.BY_AGENCY ? PageWord.NO_ERRORS : PageWord.NO_FINDINGS;
            out.write("<div class=\"chart\"><h3>" + Markup.text(word(caption)) + "</h3><p>" + Markup.text(word(none))
                    + "</p></div>\n");
        } else {
            new BarChart(word(caption), word(label), word(value), bars).write(out);
        }
    }

    private String word(PageWord word) {
        return word.in(language);
    }
}
