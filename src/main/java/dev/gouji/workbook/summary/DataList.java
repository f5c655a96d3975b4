package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.table.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** All numbers, one row a workbook, one column a cell of the forms, for a pivot table. */
final class DataList extends SummaryList {
    static final ListForm FORM = new ListForm(new Wording("数据", "Data"), 0, 1, 112);
    /** What stands before the numbers. */
    static final int FIRST = 5;

    private static final List<ListColumn> WHO = List.of(
            new ListColumn("单位", "Agency", 28),
            new ListColumn("文件", "File", 40),
            new ListColumn("年度", "Year", 9),
            new ListColumn("表式", "Layout", 9),
            new ListColumn("结论", "Verdict", 22));

    private final DataColumns columns;

    DataList(ListSheets sheets, DataColumns columns, Language language) {
        super(sheets, language);
        this.columns = columns;
    }

    @Override
    List<ListColumn> columns() {
        List<ListColumn> all = new ArrayList<>(WHO);
        all.addAll(columns.columns());
        return all;
    }

    @Override
    void take(AuditedWorkbook workbook) throws IOException {
        if (workbook.verdict() == Verdict.UNREADABLE) {
            return;
        }
        Rows rows = next().rows();
        rows.begin(0);
        rows.text(0, Look.DATA, workbook.agency());
        rows.text(1, Look.DATA, workbook.file());
        rows.number(2, Look.DATA, workbook.year() == null ? null : BigDecimal.valueOf(workbook.year()));
        rows.code(3, Look.DATA, workbook.layout());
        rows.text(4, Look.DATA, workbook.verdict().word().in(language()));
        int column = FIRST;
        for (Address address : columns.including(workbook)) {
            BigDecimal number = workbook.figures().get(address);
            if (number != null) {
                rows.number(column, Look.DATA, number);
            }
            column++;
        }
        rows.end();
    }
}
