package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Explained;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Progress;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Report;
import dev.gouji.workbook.findings.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings sheet's content: the verdict, what was checked, what to do next, and one row a finding. */
final class FindingsSheet {
    /** The row of the headings, from 0: the rows above it are always the same. */
    static final int HEADER = 8;

    private static final int FINGERPRINT = 6;

    private final Language language;
    private final SheetRows cells = new SheetRows();
    private final LiveStatus status;
    private final boolean linked;
    private final List<Region> merges = new ArrayList<>();
    private final Map<CellPosition, Origin> links = new LinkedHashMap<>();

    private int findings;

    /** @param linked whether the checked cells stand in the same workbook */
    FindingsSheet(Language language, boolean linked) {
        this.language = language;
        this.linked = linked;
        this.status = new LiveStatus(language, linked);
    }

    /** Writes the whole content. */
    void write(CheckResult result, SheetHead head) {
        Optional<Report> report = Optional.ofNullable(result.report());
        title(result);
        pair(
                SheetWords.WORKBOOK,
                head.workbook(),
                SheetWords.AGENCY,
                report.flatMap(Report::agency).orElse(SheetWords.UNKNOWN.in(language)));
        pair(
                SheetWords.YEAR,
                report.flatMap(Report::year).map(String::valueOf).orElse(SheetWords.UNKNOWN.in(language)),
                SheetWords.LAYOUT,
                report.map(this::layout).orElse(SheetWords.UNKNOWN.in(language)));
        pair(
                SheetWords.VERDICT,
                result.verdictWords().in(language),
                SheetWords.COUNTS,
                SheetWords.counts(result, language));
        open(result);
        pair(SheetWords.DATE, head.date().toString(), SheetWords.TOOL, SheetWords.tool(result, head.tool(), language));
        cells.endRow(0);
        across(FindingsStyle.NOTE, next(result), 8);
        header();
        if (result.findings().isEmpty()) {
            across(FindingsStyle.CLEAN, SheetWords.CLEAN.in(language), 18);
        }
        Advice advice = new Advice(result, language);
        for (Finding finding : result.together(result.findings())) {
            findings++;
            finding(findings, finding, advice.of(finding, findings));
        }
        kept(result.progress());
        fingerprint(report);
    }

    /** What to do next, and what the colours in the tables mean where cells are suspected. */
    private String next(CheckResult result) {
        boolean suspects = linked
                && result.diagnoses().stream()
                        .anyMatch(diagnosis -> !diagnosis.alternatives().isEmpty());
        String next = SheetWords.corrections(result, language)
                + NextStep.after(result).in(language);
        return suspects ? next + "\n" + SheetWords.COLOURS.in(language) : next;
    }

    /** Explanations to findings that are gone: what the department wrote is not lost. */
    private void kept(@Nullable Progress progress) {
        List<Explained> kept = progress == null ? List.of() : progress.kept();
        if (!kept.isEmpty()) {
            across(FindingsStyle.NOTE, SheetWords.KEPT_NOTE.in(language), 8);
        }
        for (Explained explained : kept) {
            RowHeight height = new RowHeight();
            for (Column column : Column.values()) {
                switch (column) {
                    case SEVERITY -> cells.text(column, FindingsStyle.CENTRED, SheetWords.KEPT.in(language));
                    case RULE -> wrapped(column, FindingsStyle.TEXT, explained.rule(), height);
                    case PROBLEM -> wrapped(column, FindingsStyle.TEXT, explained.problem(), height);
                    case EXPLANATION -> wrapped(column, FindingsStyle.INPUT, explained.words(), height);
                    case ID -> cells.text(column, FindingsStyle.TEXT, explained.id());
                    default -> cells.blank(column, FindingsStyle.TEXT);
                }
            }
            cells.endRow(height.points());
        }
    }

    /** Comes last: it tells of all other rows. */
    private void fingerprint(Optional<Report> report) {
        List<SheetRow> rows = cells.all();
        SheetContents contents = new SheetContents();
        rows.subList(0, HEADER).forEach(row -> contents.addHead(texts(row)));
        if (findings == 0) {
            contents.addFurther(texts(rows.get(HEADER + 1)));
        }
        for (SheetRow row : rows.subList(HEADER + 1, HEADER + 1 + findings)) {
            Map<Column, CellContent> content = new EnumMap<>(Column.class);
            row.cells().forEach(cell -> content.put(cell.column(), cell.content()));
            contents.add(content);
        }
        String text = report.map(read -> Fingerprint.of(read, contents).text(language))
                .orElse("");
        span(FINGERPRINT, Column.NUMBER, Column.SEVERITY, FindingsStyle.LABEL, SheetWords.FINGERPRINT.in(language));
        span(FINGERPRINT, Column.RULE, Column.EXPLANATION, FindingsStyle.VALUE, text);
        cells.endRow(FINGERPRINT, new RowHeight().points() - 3);
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> cell.content().text()).toList();
    }

    List<SheetRow> rows() {
        return cells.all();
    }

    /** Whether there are rows to filter. */
    boolean hasFindings() {
        return findings > 0;
    }

    /** The last finding's row, from 0. */
    int lastFinding() {
        return HEADER + Math.max(1, findings);
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

    private void title(CheckResult result) {
        FindingsStyle style = switch (result.verdict()) {
            case PASSED -> FindingsStyle.TITLE_PASSED;
            case WARNINGS -> FindingsStyle.TITLE_WARNINGS;
            case FAILED, UNREADABLE -> FindingsStyle.TITLE_FAILED;
        };
        span(
                Column.NUMBER,
                Column.EXPLANATION,
                style,
                SheetWords.TITLE.in(language) + result.verdictWords().in(language));
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

    /** How many findings are open as the department works on them, and what changed since the last check. */
    private void open(CheckResult result) {
        Progress progress = result.progress();
        Wording since = progress == null ? SheetWords.FIRST : progress.words();
        span(Column.NUMBER, Column.SEVERITY, FindingsStyle.LABEL, SheetWords.OPEN.in(language));
        merge(cells.row(), Column.RULE, Column.ITEM);
        status.writeCount(cells, FindingsStyle.VALUE, HEADER + 1, result.findings());
        Column.between(Column.PLACE, Column.ITEM).forEach(column -> cells.blank(column, FindingsStyle.VALUE));
        cells.text(Column.PROBLEM, FindingsStyle.LABEL, SheetWords.PROGRESS.in(language));
        span(Column.ACTUAL, Column.EXPLANATION, FindingsStyle.VALUE, since.in(language));
        cells.endRow(new RowHeight().points() - 3);
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

    private void finding(int number, Finding finding, String advice) {
        String item = Stream.of(finding.rowLabel(), finding.columnLabel())
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
        Origin place = finding.place();
        if (place != null && linked) {
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
        wrapped(
                Column.PLACE,
                linked ? FindingsStyle.LINK : FindingsStyle.TEXT,
                place == null ? "" : place.toString(),
                height);
        wrapped(Column.ITEM, FindingsStyle.TEXT, item, height);
        wrapped(Column.PROBLEM, FindingsStyle.TEXT, finding.message().in(language), height);
        cells.number(Column.ACTUAL, FindingsStyle.NUMBER, finding.actual());
        cells.number(Column.EXPECTED, FindingsStyle.NUMBER, finding.expected());
        cells.number(Column.DIFFERENCE, FindingsStyle.NUMBER, finding.difference());
        status.write(cells, finding);
        wrapped(Column.ADVICE, FindingsStyle.TEXT, advice, height);
        wrapped(Column.BASIS, FindingsStyle.TEXT, finding.basis().in(language), height);
        wrapped(Column.EXPLANATION, FindingsStyle.INPUT, finding.explanation(), height);
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

    private void merge(int row, Column first, Column last) {
        merges.add(new Region(new CellPosition(row, first.index()), new CellPosition(row, last.index())));
    }

    private void span(Column first, Column last, FindingsStyle style, String text) {
        span(cells.row(), first, last, style, text);
    }

    private void span(int row, Column first, Column last, FindingsStyle style, String text) {
        merge(row, first, last);
        cells.text(first, style, text);
        Column.between(first, last).stream().skip(1).forEach(column -> cells.blank(column, style));
    }
}
