package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.table.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** All numbers, one row a workbook, one column a cell of the forms, for a pivot table. */
final class DataList extends SummaryList {
    static final ListForm FORM = new ListForm(new Wording("数据", "Data"), 0, 1, 112);
    private static final List<ListColumn> WHO = List.of(
            new ListColumn("单位", "Agency", 28),
            new ListColumn("文件", "File", 40),
            new ListColumn("年度", "Year", 9),
            new ListColumn("表式", "Layout", 9),
            new ListColumn("结论", "Verdict", 22));

    private final PlaceColumns places;
    private final DataColumns columns;

    /** @param most how many columns there may be */
    DataList(ListSheets sheets, Audit audit, Language language, int most) {
        super(sheets, language);
        this.places = new PlaceColumns(audit.hierarchy());
        int before = WHO.size() + places.columns().size();
        this.columns = new DataColumns(audit.layouts(), audit.run().year(), language, most - before);
    }

    @Override
    List<ListColumn> columns() {
        List<ListColumn> all = new ArrayList<>(WHO);
        all.addAll(places.columns());
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
        int column = WHO.size();
        for (String place : places.texts(workbook.agency())) {
            rows.text(column++, Look.DATA, place);
        }
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
