package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.workbook.summary.SummaryList.Placed;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The summary's lists in the order of their sheets, all filled in one go. */
final class SummaryLists implements Closeable {
    private final LookStyles styles;
    private final Path folder;
    private final Language language;
    private final SheetSize size;
    private final Totals totals = new Totals();
    private final List<SummaryList> lists = new ArrayList<>();
    private final RuleList rules;
    private final IssueList issues;

    /** @param folder where there is room for what is worked out */
    SummaryLists(LookStyles styles, Path folder, Audit audit, Language language, SheetSize size) throws IOException {
        this.styles = styles;
        this.folder = folder;
        this.language = language;
        this.size = size;
        try {
            lists.add(new AgencyList(sheets(AgencyList.FORM), language));
            lists.add(new FindingList(sheets(FindingList.FORM), language));
            rules = new RuleList(sheets(RuleList.FORM), language);
            lists.add(rules);
            lists.add(new UnreadableList(sheets(UnreadableList.FORM), language));
            issues = new IssueList(sheets(IssueList.FORM), language);
            lists.add(issues);
            DataColumns columns =
                    new DataColumns(audit.layouts(), audit.run().year(), language, size.columns() - DataList.FIRST);
            lists.add(new DataList(sheets(DataList.FORM), columns, language));
        } catch (IOException noRoom) {
            close();
            throw noRoom;
        }
    }

    private ListSheets sheets(ListForm form) throws IOException {
        return new ListSheets(styles, folder, form, size.rows());
    }

    /** Takes everything in. */
    void fill(Audit audit) throws IOException {
        audit.forEach(workbook -> {
            totals.add(workbook);
            for (SummaryList list : lists) {
                list.take(workbook);
            }
        });
        rules.fill(audit.rules(), totals);
        issues.fill(audit.issues());
    }

    /** Draws the sheets. */
    List<Placed> draw(XSSFWorkbook workbook) {
        ListFrame frame = new ListFrame(workbook, styles, language);
        List<Placed> placed = new ArrayList<>();
        lists.forEach(list -> placed.addAll(list.draw(frame)));
        return placed;
    }

    LookStyles styles() {
        return styles;
    }

    Totals totals() {
        return totals;
    }

    IssueList issues() {
        return issues;
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (SummaryList list : lists) {
            try {
                list.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
