package dev.gouji.layout;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the report's text: the sheet named for it, one paragraph after another. */
final class Narrative {
    private static final Pattern SHEET = Pattern.compile(".*(?:文字说明|文字报告|文字材料|报告正文|正文|总体情况).*");

    private Narrative() {}

    static Optional<String> find(List<Grid> withoutTables) {
        for (Grid sheet : withoutTables) {
            String text = SHEET.matcher(sheet.name()).matches() ? text(sheet) : "";
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static String text(Grid sheet) {
        List<String> paragraphs = new ArrayList<>();
        for (Grid.Row row : sheet.rows()) {
            for (CellContent content : row.cells().values()) {
                String text = content.text().strip();
                if (!text.isEmpty()) {
                    paragraphs.add(text);
                }
            }
        }
        if (!paragraphs.isEmpty()
                && SHEET.matcher(paragraphs.get(0)).matches()
                && paragraphs.get(0).length() <= 20) {
            paragraphs.remove(0);
        }
        return String.join("\n", paragraphs);
    }
}
