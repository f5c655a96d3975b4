package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings sheet's content: the verdict, what was checked, what to do next, and one row a finding. */
final class FindingsSheet {
    /** The row of the headings, from 0: the rows above it are always the same. */
    static final int HEADER = 6;

    private final Language language;
    private final SheetCells cells;
    private final List<Region> merges = new ArrayList<>();
    private final Map<CellPosition, Origin> links = new LinkedHashMap<>();

    private int findings;

    FindingsSheet(Language language, Map<FindingsStyle, Integer> styles) {
        this.language = language;
        this.cells = new SheetCells(styles);
    }

    /** Writes the whole content. */
    void write(CheckResult result, String workbook, String tool, LocalDate date, Map<String, String> explanations) {
        Verdict verdict = result.verdict();
        Optional<Report> report = Optional.ofNullable(result.report());
        title(verdict);
        pair(
                SheetWords.WORKBOOK,
                workbook,
                SheetWords.AGENCY,
                report.flatMap(Report::agency).orElse(SheetWords.UNKNOWN.in(language)));
        pair(
                SheetWords.YEAR,
                report.flatMap(Report::year).map(String::valueOf).orElse(SheetWords.UNKNOWN.in(language)),
                SheetWords.LAYOUT,
                report.map(this::layout).orElse(SheetWords.UNKNOWN.in(language)));
        pair(SheetWords.VERDICT, verdict.word().in(language), SheetWords.COUNTS, SheetWords.counts(result, language));
        pair(SheetWords.DATE, date.toString(), SheetWords.TOOL, SheetWords.tool(result, tool, language));
        across(FindingsStyle.NOTE, SheetWords.next(result).in(language), 8);
        header();
        if (result.findings().isEmpty()) {
            across(FindingsStyle.CLEAN, SheetWords.CLEAN.in(language), 18);
        }
        for (Finding finding : result.findings()) {
            finding(++findings, finding, explanations.getOrDefault(finding.id(), ""));
        }
    }

    /** The rows as XML. */
    String rows() {
        return cells.xml();
    }

    /** Whether there are rows to filter. */
    boolean hasFindings() {
        return findings > 0;
    }

    /** The last row, from 0. */
    int lastRow() {
        return cells.row() - 1;
    }

    List<Region> merges() {
        return merges;
    }

    /** Which cells jump where. */
    Map<CellPosition, Origin> links() {
        return links;
    }

    private void title(Verdict verdict) {
        FindingsStyle style = switch (verdict) {
            case PASSED -> FindingsStyle.TITLE_PASSED;
            case WARNINGS -> FindingsStyle.TITLE_WARNINGS;
            case FAILED, UNREADABLE -> FindingsStyle.TITLE_FAILED;
        };
        span(
                Column.NUMBER,
                Column.EXPLANATION,
                style,
                SheetWords.TITLE.in(language) + verdict.word().in(language));
        cells.endRow(36);
    }

    private void pair(Wording left, String leftValue, Wording right, String rightValue) {
        RowHeight height = new RowHeight();
        height.add(leftValue, Column.width(Column.RULE, Column.ITEM));
        height.add(rightValue, Column.width(Column.ACTUAL, Column.EXPLANATION));
        span(Column.NUMBER, Column.SEVERITY, FindingsStyle.LABEL, left.in(language));
        span(Column.RULE, Column.ITEM, FindingsStyle.VALUE, leftValue);
        cells.text(Column.PROBLEM, FindingsStyle.LABEL, right.in(language));
        span(Column.ACTUAL, Column.EXPLANATION, FindingsStyle.VALUE, rightValue);
        cells.endRow(height.points() - 3);
    }

    private void across(FindingsStyle style, String text, double margin) {
        RowHeight height = new RowHeight();
        height.add(text, Column.width(Column.NUMBER, Column.EXPLANATION));
        span(Column.NUMBER, Column.EXPLANATION, style, text);
        cells.endRow(height.points() + margin);
    }

    private void header() {
        for (Column column : Column.values()) {
            cells.text(column, FindingsStyle.HEADER, column.heading(language));
        }
        cells.endRow(27);
    }

    private void finding(int number, Finding finding, String explanation) {
        String item = Stream.of(finding.rowLabel(), finding.columnLabel())
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
        Origin place = finding.place();
        if (place != null) {
            links.put(new CellPosition(cells.row(), Column.PLACE.index()), place);
        }
        RowHeight height = new RowHeight();
        cells.number(Column.NUMBER, FindingsStyle.CENTRED, BigDecimal.valueOf(number));
        wrapped(Column.SEVERITY, severity(finding), finding.severity().word().in(language), height);
        wrapped(
                Column.RULE,
                FindingsStyle.TEXT,
                finding.rule() + "\n" + finding.ruleTitle().in(language),
                height);
        wrapped(Column.PLACE, FindingsStyle.LINK, place == null ? "" : place.toString(), height);
        wrapped(Column.ITEM, FindingsStyle.TEXT, item, height);
        wrapped(Column.PROBLEM, FindingsStyle.TEXT, finding.message().in(language), height);
        cells.number(Column.ACTUAL, FindingsStyle.NUMBER, finding.actual());
        cells.number(Column.EXPECTED, FindingsStyle.NUMBER, finding.expected());
        cells.number(Column.DIFFERENCE, FindingsStyle.NUMBER, finding.difference());
        wrapped(Column.ADVICE, FindingsStyle.TEXT, finding.advice().in(language), height);
        wrapped(Column.BASIS, FindingsStyle.TEXT, finding.basis().in(language), height);
        wrapped(Column.EXPLANATION, FindingsStyle.INPUT, explanation, height);
        cells.text(Column.ID, FindingsStyle.TEXT, finding.id());
        cells.endRow(height.points());
    }

    private void wrapped(Column column, FindingsStyle style, String text, RowHeight height) {
        cells.text(column, style, text);
        height.add(text, column.width());
    }

    private static FindingsStyle severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> FindingsStyle.ERROR;
            case WARNING -> FindingsStyle.WARNING;
            case INFO -> FindingsStyle.INFO;
        };
    }

    private String layout(Report report) {
        String notice = report.layout().notice();
        return report.layout().code() + (language == Language.ZH ? "（" + notice + "）" : " (" + notice + ")");
    }

    private void span(Column first, Column last, FindingsStyle style, String text) {
        merges.add(
                new Region(new CellPosition(cells.row(), first.index()), new CellPosition(cells.row(), last.index())));
        cells.text(first, style, text);
        Column.between(first, last).stream().skip(1).forEach(column -> cells.blank(column, style));
    }
}
