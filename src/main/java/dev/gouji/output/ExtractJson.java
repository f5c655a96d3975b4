package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Language;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables that were read as one JSON document: a list with one entry a workbook. */
public final class ExtractJson implements ExtractOutput {
    // Tables and rows have a line for each entry, a cell one line.
    private static final int CELL_DEPTH = 6;

    private final JsonStream json;
    private final Language language;

    /** Starts the document; the language is that of a failure's message. */
    public ExtractJson(Writer out, Language language) throws IOException {
        this.json = new JsonStream(out, CELL_DEPTH);
        this.language = language;
        json.startList().flush();
    }

    @Override
    public void add(String file, Report report) throws IOException {
        json.startObject()
                .field("file", file)
                .field("layout", report.layout().code())
                .field("agency", report.agency().orElse(null))
                .field("year", report.year().orElse(null))
                .field("narrative", report.narrative())
                .startObject("tables");
        for (Table table : report.tables()) {
            table(table);
        }
        json.endObject().endObject().flush();
    }

    @Override
    public void addUnreadable(String file, Failure failure) throws IOException {
        json.startObject().field("file", file);
        CheckResultJson.failure(json, failure, language);
        json.endObject().flush();
    }

    @Override
    public void close() throws IOException {
        json.endList().close();
    }

    private void table(Table table) throws IOException {
        json.startObject(table.code());
        Map<String, List<Figure>> rows = table.figures().values().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.address().row(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Figure>> row : rows.entrySet()) {
            json.startObject(row.getKey());
            for (Figure figure : row.getValue()) {
                FigureJson.write(json, figure);
            }
            json.endObject();
        }
        json.endObject();
    }
}
