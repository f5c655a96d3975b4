package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ListedFinding;
import dev.gouji.workbook.findings.Column;
import dev.gouji.workbook.write.RowHeight;
import java.io.IOException;
import java.util.List;

/** All findings, in the findings sheet's words, each with its workbook. */
final class FindingList extends SummaryList {
    static final ListForm FORM = new ListForm("问题", "Findings", 0, 3);

    private static final List<ListColumn> COLUMNS = List.of(
            of(Column.NUMBER, 8),
            new ListColumn("单位", "Agency", 22),
            new ListColumn("文件", "File", 30),
            of(Column.SEVERITY, 9),
            of(Column.RULE, 18),
            of(Column.PLACE, 22),
            of(Column.ITEM, 19),
            of(Column.PROBLEM, 46),
            of(Column.ACTUAL, 11),
            of(Column.EXPECTED, 11),
            of(Column.DIFFERENCE, 12),
            of(Column.ADVICE, 32),
            of(Column.BASIS, 26),
            of(Column.EXPLANATION, 24));

    private int number;

    FindingList(ListSheets sheets, Language language) {
        super(sheets, language);
    }

    private static ListColumn of(Column column, int width) {
        return new ListColumn(column.heading(Language.ZH), column.heading(Language.EN), width);
    }

    @Override
    List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    void take(AuditedWorkbook workbook) throws IOException {
        for (ListedFinding finding : workbook.findings()) {
            add(workbook, finding);
        }
    }

    private void add(AuditedWorkbook workbook, ListedFinding finding) throws IOException {
        ListPart part = next();
        Rows rows = part.rows();
        String agency = workbook.agency() == null ? "" : workbook.agency();
        String place = place(finding);
        List<String> texts = List.of(
                "",
                agency,
                workbook.file(),
                finding.severity().word().in(language()),
                finding.rule(),
                place,
                finding.item(),
                finding.message(),
                "",
                "",
                "",
                finding.advice(),
                finding.basis(),
                finding.explanation());
        RowHeight height = new RowHeight();
        for (int column = 0; column < texts.size(); column++) {
            height.add(texts.get(column), COLUMNS.get(column).width());
        }
        rows.begin(height.points());
        rows.number(0, Look.CENTRED, ++number);
        for (int column = 1; column < texts.size(); column++) {
            switch (column) {
                case 3 -> rows.text(column, Look.of(finding.severity()), texts.get(column));
                case 5 -> part.link(column, place, workbook.copy(), finding.sheet(), finding.cell());
                case 8 -> rows.number(column, Look.NUMBER, finding.actual());
                case 9 -> rows.number(column, Look.NUMBER, finding.expected());
                case 10 -> rows.number(column, Look.NUMBER, finding.difference());
                default -> rows.text(column, Look.TEXT, texts.get(column));
            }
        }
        rows.end();
    }

    private static String place(ListedFinding finding) {
        String sheet = finding.sheet() == null ? "" : finding.sheet();
        return finding.cell() == null ? sheet : sheet + "!" + finding.cell();
    }
}
