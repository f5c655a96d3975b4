package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.workbook.summary.SummaryList.Placed;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The summary's lists in the order of their sheets. */
final class SummaryLists implements Closeable {
    private final LookStyles styles;
    private final Path folder;
    private final Language language;
    private final SheetSize size;
    private final Totals totals = new Totals();
    private final List<SummaryList> lists = new ArrayList<>();
    private final RuleList rules;
    private final IssueList issues;
    private final DataList data;

    /** @param folder where there is room for what is worked out */
    SummaryLists(LookStyles styles, Path folder, Audit audit, Language language, SheetSize size) throws IOException {
        this.styles = styles;
        this.folder = folder;
        this.language = language;
        this.size = size;
        try {
            lists.add(new AgencyList(sheets(AgencyList.FORM), audit, language));
            lists.add(new FindingList(sheets(FindingList.FORM), language));
            rules = new RuleList(sheets(RuleList.FORM), language);
            lists.add(rules);
            lists.add(new UnreadableList(sheets(UnreadableList.FORM), language));
            issues = new IssueList(sheets(IssueList.FORM), language);
            lists.add(issues);
            data = new DataList(sheets(DataList.FORM), audit, language, size.columns());
            lists.add(data);
        } catch (IOException noRoom) {
            close();
            throw noRoom;
        }
    }

    private ListSheets sheets(ListForm form) throws IOException {
        return new ListSheets(styles, folder, form, size.rows());
    }

    /** Takes everything in; the numbers, which are as much work as all else, beside it where there may be several threads. */
    void fill(Audit audit, int threads) throws IOException {
        if (threads == 1) {
            audit.forEach(workbook -> {
                takeWords(workbook);
                data.take(workbook);
            });
        } else {
            fillBeside(audit);
        }
        rules.fill(audit.rules(), totals);
        issues.fill(audit.issues());
    }

    private void fillBeside(Audit audit) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> filled :
                    executor.invokeAll(List.of(pass(audit, data::take), pass(audit, this::takeWords)))) {
                filled.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException told ? told : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the summary was written", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Callable<Void> pass(Audit audit, Audit.Receiver receiver) {
        return () -> {
            audit.forEach(receiver);
            return null;
        };
    }

    private void takeWords(AuditedWorkbook workbook) throws IOException {
        totals.add(workbook);
        for (SummaryList list : lists) {
            if (list != data) {
                list.take(workbook);
            }
        }
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
