package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Language;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Unrecognised;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the tables were recognised as CSV: one row a label, and one for each cell that stayed without a meaning. */
public final class ExplanationCsv implements ExtractOutput {
    private static final List<String> HEADINGS =
            List.of("file", "table", "axis", "code", "official", "found", "sheet", "cell", "match", "error", "message");

    private final CsvRows rows;
    private final Language language;

    /** Starts with the line of headings; the language is that of a failure's message. */
    public ExplanationCsv(Writer out, Language language) throws IOException {
        this.rows = new CsvRows(out, HEADINGS);
        this.language = language;
    }

    @Override
    public void add(String file, Report report, @Nullable List<Unrecognised> unrecognised) throws IOException {
        for (Table table : report.tables()) {
            for (LabelMatch label : table.labels()) {
                rows.write(new CsvRows.Row()
                        .text(file)
                        .text(table.code())
                        .text(label.axis().name().toLowerCase(Locale.ROOT))
                        .text(label.code())
                        .text(label.official())
                        .text(label.found())
                        .text(label.origin().sheet())
                        .text(label.origin().cell().toString())
                        .text(Recognition.code(label))
                        .empty(2));
            }
        }
        for (Unrecognised cell : unrecognised == null ? List.<Unrecognised>of() : unrecognised) {
            rows.write(new CsvRows.Row()
                    .text(file)
                    .text(cell.table())
                    .empty(3)
                    .text(cell.text())
                    .text(cell.origin().sheet())
                    .text(cell.origin().cell().toString())
                    .text("unrecognised")
                    .empty(2));
        }
        rows.flush();
    }

    @Override
    public void addUnreadable(String file, Failure failure) throws IOException {
        rows.write(new CsvRows.Row()
                .text(file)
                .empty(8)
                .text(failure.code().code())
                .text(failure.message().in(language)));
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
