package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.workbook.write.RowHeight;
import java.io.IOException;
import java.util.List;

/** What went wrong: workbooks that could not be read, and those whose annotated copy could not be written. */
final class UnreadableList extends SummaryList {
    static final ListForm FORM = new ListForm("未能读取", "Unreadable", 0, 1);

    private static final Wording NOT_READ = new Wording("未能读取", "not read");
    private static final Wording NOT_COPIED = new Wording("已核查，标注副本未写成", "checked, but no annotated copy");
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("文件", "File", 52),
            new ListColumn("情况", "What happened", 24),
            new ListColumn("代码", "Code", 20),
            new ListColumn("原因与处理", "Why, and what to do", 72));

    UnreadableList(ListSheets sheets, Language language) {
        super(sheets, language);
    }

    @Override
    List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    void take(AuditedWorkbook workbook) throws IOException {
        ErrorText error = workbook.error();
        if (error == null) {
            return;
        }
        boolean unreadable = workbook.verdict() == Verdict.UNREADABLE;
        RowHeight height = new RowHeight();
        height.add(workbook.file(), COLUMNS.get(0).width());
        height.add(error.message(), COLUMNS.get(3).width());
        Rows rows = next().rows();
        rows.begin(height.points());
        rows.text(0, Look.TEXT, workbook.file());
        rows.text(1, unreadable ? Look.ERROR : Look.WARNING, (unreadable ? NOT_READ : NOT_COPIED).in(language()));
        rows.text(2, Look.CENTRED, error.code());
        rows.text(3, Look.TEXT, error.message());
        rows.end();
    }
}
