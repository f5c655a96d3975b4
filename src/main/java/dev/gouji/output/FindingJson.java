package dev.gouji.output;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.table.Origin;
import java.io.IOException;
import java.util.Optional;

/** One finding as a JSON object. */
final class FindingJson {
    private final Language language;

    FindingJson(Language language) {
        this.language = language;
    }

    void write(JsonStream json, Finding finding) throws IOException {
        Optional<Origin> place = Optional.ofNullable(finding.place());
        json.startObject()
                .field("id", finding.id())
                .field("rule", finding.rule())
                .field("title", finding.ruleTitle().in(language))
                .field("severity", finding.severity().code())
                .field("table", finding.table())
                .field("sheet", place.map(Origin::sheet).orElse(null))
                .field("cell", place.map(origin -> origin.cell().toString()).orElse(null))
                .startList("cells");
        for (Finding.CellRead cell : finding.cells()) {
            json.startObject();
            if (cell.workbook() != null) {
                json.field("workbook", cell.workbook());
            }
            json.field("sheet", cell.origin().sheet())
                    .field("cell", cell.origin().cell().toString())
                    .field("address", cell.address().toString())
                    .field("value", cell.value())
                    .endObject();
        }
        json.endList()
                .field("message", finding.message().in(language))
                .field("advice", finding.advice().in(language))
                .field("actual", finding.actual())
                .field("expected", finding.expected())
                .field("difference", finding.difference())
                .field("expression", finding.expression().in(language))
                .field("rowLabel", finding.rowLabel())
                .field("columnLabel", finding.columnLabel())
                .field("basis", finding.basis().in(language))
                .field("explanation", finding.explanation().isEmpty() ? null : finding.explanation())
                .endObject();
    }
}
