package dev.gouji.workbook.html;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.util.List;

/** x. */
public final class WebPage {
    private WebPage() {}

    /** x. */
    public static List<Grid> read(SourceFile source, ReadBudget budget) throws WorkbookException {
        if (source.size() > 0) {
            throw ForeignFile.HTML.refused();
        }
        return List.of();
    }
}
