package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Address;
import dev.gouji.workbook.write.RowHeight;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One row a workbook: what came of it, and its main figures. */
final class AgencyList extends SummaryList {
    static final ListForm FORM = new ListForm(new Wording("单位", "Agencies"), 1, 2, 44);

    private static final Wording SUMS = new Wording("合计（筛选后）", "Sum of what is shown");
    private static final int AGENCY = 24;
    private static final int FILE = 38;
    private static final int VERDICT = 15;
    private static final int NOTE = 36;
    private static final Wording OPEN = new Wording("打开", "open");
    private static final List<ListColumn> FIRST = List.of(
            new ListColumn("单位", "Agency", AGENCY),
            new ListColumn("文件", "File", FILE),
            new ListColumn("标注副本", "Annotated copy", 11),
            new ListColumn("年度", "Year", 8),
            new ListColumn("表式", "Layout", 8),
            new ListColumn("结论", "Verdict", VERDICT));
    private static final List<ListColumn> COUNTS = List.of(
            ListColumn.summed("错误", "Errors", 9),
            ListColumn.summed("警告", "Warnings", 10),
            ListColumn.summed("提示", "Infos", 9),
            ListColumn.summed("已说明", "Explained", 11));

    private final List<MainFigure> figures = MainFigure.all();
    private final PlaceColumns places;
    private final List<ListColumn> columns = new ArrayList<>(FIRST);
    private final Map<ListPart, BigDecimal[]> sums = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** @param audit who submitted what is not in order is said of the workbooks in question */
    AgencyList(ListSheets sheets, Audit audit, Language language) {
        super(sheets, language);
        this.places = new PlaceColumns(audit.hierarchy());
        for (RegisterIssue issue : audit.issues()) {
            for (String file : issue.kind() == IssueKind.MISSING ? List.<String>of() : issue.files()) {
                notes.merge(file, issue.kind().word().in(language), (one, other) -> one + "\n" + other);
            }
        }
        columns.addAll(places.columns());
        columns.addAll(COUNTS);
        figures.forEach(figure -> columns.add(figure.column()));
        columns.add(new ListColumn("备注", "Note", NOTE));
    }

    @Override
    List<ListColumn> columns() {
        return columns;
    }

    @Override
    void take(AuditedWorkbook workbook) throws IOException {
        ListPart part = next();
        ErrorText error = workbook.error();
        String agency = workbook.agency() == null ? "" : workbook.agency();
        String note = Stream.of(error == null ? "" : error.message(), notes.getOrDefault(workbook.file(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        String verdict = workbook.verdict().word().in(language());
        RowHeight height = new RowHeight();
        height.add(agency, AGENCY);
        height.add(workbook.file(), FILE);
        height.add(verdict, VERDICT);
        height.add(note, NOTE);
        List<String> place = places.texts(workbook.agency());
        place.forEach(text -> height.add(text, PlaceColumns.WIDTH));
        Rows rows = part.rows();
        rows.begin(height.points());
        rows.text(0, Look.TEXT, agency);
        rows.text(1, Look.TEXT, workbook.file());
        // A link of its own: LibreOffice does not wrap the text of one.
        part.link(2, workbook.copy() == null ? "" : OPEN.in(language()), workbook.copy(), null, null);
        rows.number(3, Look.CENTRED, workbook.year() == null ? null : BigDecimal.valueOf(workbook.year()));
        rows.code(4, Look.CENTRED, workbook.layout());
        rows.text(5, Look.of(workbook.verdict()), verdict);
        int column = FIRST.size();
        for (String text : place) {
            rows.text(column++, Look.TEXT, text);
        }
        column = count(part, column, workbook.count(Severity.ERROR));
        column = count(part, column, workbook.count(Severity.WARNING));
        column = count(part, column, workbook.count(Severity.INFO));
        column = count(part, column, workbook.explained());
        for (MainFigure figure : figures) {
            BigDecimal number = workbook.figures().get(Address.of(figure.address()));
            rows.number(column, figure.look(), number);
            sum(part, column++, number);
        }
        rows.text(column, Look.TEXT, note);
        rows.end();
    }

    private int count(ListPart part, int column, int count) {
        part.rows().number(column, Look.COUNT, count);
        sum(part, column, BigDecimal.valueOf(count));
        return column + 1;
    }

    private void sum(ListPart part, int column, @Nullable BigDecimal number) {
        BigDecimal[] ofPart = sums.computeIfAbsent(part, any -> {
            BigDecimal[] zeros = new BigDecimal[columns.size()];
            Arrays.fill(zeros, BigDecimal.ZERO);
            return zeros;
        });
        if (number != null) {
            ofPart[column] = ofPart[column].add(number);
        }
    }

    @Override
    void above(ListFrame frame, XSSFSheet sheet, ListPart part) {
        BigDecimal[] ofPart = sums.get(part);
        frame.sums(
                sheet,
                columns,
                part.count(),
                SUMS.in(language()),
                column -> ofPart == null ? 0 : ofPart[column].doubleValue());
    }
}
