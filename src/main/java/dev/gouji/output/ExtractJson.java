package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Language;
import dev.gouji.table.Figure;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Unrecognised;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    public void add(String file, Report report, @Nullable List<Unrecognised> unrecognised) throws IOException {
        json.startObject()
                .field("file", file)
                .field("layout", report.layout().code())
                .field("agency", report.agency().orElse(null))
                .field("year", report.year().orElse(null))
                .field(
                        "narrative",
                        Optional.ofNullable(report.narrative())
                                .map(Narrative::text)
                                .orElse(null))
                .startObject("tables");
        for (Table table : report.tables()) {
            table(table);
        }
        json.endObject();
        if (unrecognised != null) {
            json.startObject("recognition");
            for (Table table : report.tables()) {
                recognition(table, unrecognised);
            }
            json.endObject();
        }
        json.endObject().flush();
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

    private void recognition(Table table, List<Unrecognised> unrecognised) throws IOException {
        json.startObject(table.code());
        for (LabelMatch.Axis axis : LabelMatch.Axis.values()) {
            json.startList(axis == LabelMatch.Axis.ROW ? "rows" : "columns");
            for (LabelMatch label : table.labels()) {
                if (label.axis() == axis) {
                    json.startObject()
                            .field("code", label.code())
                            .field("official", label.official())
                            .field("found", label.found())
                            .field("sheet", label.origin().sheet())
                            .field("cell", label.origin().cell().toString())
                            .field("match", Recognition.code(label))
                            .endObject();
                }
            }
            json.endList();
        }
        json.startList("unrecognised");
        for (Unrecognised cell : unrecognised) {
            if (cell.table().equals(table.code())) {
                json.startObject()
                        .field("sheet", cell.origin().sheet())
                        .field("cell", cell.origin().cell().toString())
                        .field("text", cell.text())
                        .endObject();
            }
        }
        json.endList().endObject();
    }
}
