package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Unrecognised;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables that were read as CSV: one row a cell, and one row for each workbook that could not be read, with the code
 * in {@code error} and the reason in {@code message}.
 */
public final class ExtractCsv implements ExtractOutput {
    private static final List<String> HEADINGS = List.of(
            "file",
            "agency",
            "year",
            "layout",
            "table",
            "row",
            "column",
            "rowLabel",
            "columnLabel",
            "value",
            "raw",
            "sheet",
            "cell",
            "error",
            "message");

    private final CsvRows rows;
    private final Language language;

    /** Starts with the line of headings; the language is that of a failure's message. */
    public ExtractCsv(Writer out, Language language) throws IOException {
        this.rows = new CsvRows(out, HEADINGS);
        this.language = language;
    }

    @Override
    public void add(String file, Report report, @Nullable List<Unrecognised> unrecognised) throws IOException {
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                rows.write(row(file, report, figure));
            }
        }
        rows.flush();
    }

    @Override
    public void addUnreadable(String file, Failure failure) throws IOException {
        rows.write(new CsvRows.Row()
                .text(file)
                .empty(12)
                .text(failure.code().code())
                .text(failure.message().in(language)));
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }

    private static CsvRows.Row row(String file, Report report, Figure figure) {
        Layout layout = report.layout();
        CsvRows.Row row = new CsvRows.Row()
                .text(file)
                .text(report.agency().orElse(null))
                .number(report.year().orElse(null))
                .text(layout.code())
                .text(figure.address().table())
                .text(figure.address().row())
                .text(figure.address().column())
                .text(labels(layout.rowPath(figure.address())))
                .text(labels(layout.columnPath(figure.address())))
                .number(figure.number().orElse(null));
        if (figure.content().shown() instanceof CellContent.Number number) {
            row.number(number.value());
        } else {
            row.text(figure.raw());
        }
        return row.text(figure.origin().sheet())
                .text(figure.origin().cell().toString())
                .empty(2);
    }

    private static String labels(List<Heading> path) {
        return path.stream().map(Heading::label).collect(Collectors.joining(" / "));
    }
}
