package dev.gouji.output;

import dev.gouji.table.CellContent;
import dev.gouji.table.Conversion;
import dev.gouji.table.Figure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One value of a table as a JSON object, named after its column. */
final class FigureJson {
    private FigureJson() {}

    static void write(JsonStream json, Figure figure) throws IOException {
        json.startObject(figure.address().column())
                .field("value", figure.number().orElse(null))
                .field("raw", figure.raw())
                .field("sheet", figure.origin().sheet())
                .field("cell", figure.origin().cell().toString());
        if (figure.content() instanceof CellContent.Formula formula) {
            json.field("formula", formula.expression());
        }
        if (!figure.conversions().isEmpty()) {
            json.startList("conversions");
            for (String code : codes(figure)) {
                json.item(code);
            }
            json.endList();
        }
        json.endObject();
    }

    private static List<String> codes(Figure figure) {
        return figure.conversions().stream()
                .sorted()
                .map(Conversion::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
