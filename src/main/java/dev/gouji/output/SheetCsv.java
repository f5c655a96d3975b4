package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Language;
import dev.gouji.finding.SheetResult;
import dev.gouji.finding.SheetState;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What became of findings sheets, a row a workbook. */
public final class SheetCsv implements SheetOutput {
    private final CsvRows rows;
    private final Language language;

    /** Starts with the line of headings. */
    public SheetCsv(Writer out, Language language) throws IOException {
        this.rows = new CsvRows(out, List.of("file", "sheet", "message", "checkedBy", "error"));
        this.language = language;
    }

    @Override
    public void add(SheetResult result) throws IOException {
        SheetState state = result.state();
        Failure failure = result.failure();
        String message = state != null
                ? state.detail().in(language)
                : failure == null ? "" : failure.message().in(language);
        rows.write(new CsvRows.Row()
                .text(result.file())
                .text(state == null ? null : state.code())
                .text(message)
                .text(result.checkedBy())
                .text(failure == null ? null : failure.code().code()));
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
