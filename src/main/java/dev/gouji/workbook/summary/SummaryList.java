package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.submission.AuditedWorkbook;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One of the summary's lists: takes in what passes by, and is drawn when all has passed. */
abstract class SummaryList implements Closeable {
    private final ListSheets sheets;
    private final Language language;

    SummaryList(ListSheets sheets, Language language) {
        this.sheets = sheets;
        this.language = language;
    }

    /** The next workbook. */
    abstract void take(AuditedWorkbook workbook) throws IOException;

    /** The columns, from left to right. */
    abstract List<ListColumn> columns();

    /** Draws the sheets around the rows; which part of the package each of them is. */
    final List<Placed> draw(ListFrame frame) {
        List<Placed> placed = new ArrayList<>();
        for (ListPart part : sheets.parts()) {
            XSSFSheet sheet = frame.draw(sheets.form(), placed.size() + 1, columns(), part.count());
            above(frame, sheet, part);
            placed.add(new Placed(sheet.getPackagePart().getPartName().getName().substring(1), part));
        }
        return placed;
    }

    /** Draws what stands above the headings. */
    void above(ListFrame frame, XSSFSheet sheet, ListPart part) {}

    final ListPart next() throws IOException {
        return sheets.next();
    }

    final Language language() {
        return language;
    }

    /** What the list's only sheet is called, and how many rows it has; a list that goes on has 0. */
    final int onlyRows() {
        return sheets.parts().size() == 1 ? sheets.parts().get(0).count() : 0;
    }

    final String name() {
        return sheets.form().name().in(language);
    }

    @Override
    public void close() throws IOException {
        sheets.close();
    }

    /**
     * Rows and where they go.
     *
     * @param entry the sheet's entry in the package
     */
    record Placed(String entry, ListPart part) {}
}
