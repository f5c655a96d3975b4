package dev.gouji.workbook.findings;

import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * The headings that make a sheet a findings sheet, in whichever language.
 *
 * @param row their row, from 0
 * @param places where each column stands, from 0
 */
public record Headings(int row, Map<Column, Integer> places) {
    private static final int DEEPEST = 40;

    public Headings {
        places = Map.copyOf(places);
    }

    /** The headings on that sheet; nothing where it is no findings sheet. */
    public static Optional<Headings> on(Grid sheet) {
        for (Grid.Row row : sheet.rows()) {
            if (row.number() > DEEPEST) {
                break;
            }
            for (Language language : Language.values()) {
                Optional<Headings> found = in(row, language);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Headings> in(Grid.Row row, Language language) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Iterator<Column> wanted = Column.required().iterator();
        Column next = wanted.next();
        for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
            if (cell.getValue().text().equals(Column.STATUS.heading(language))) {
                places.put(Column.STATUS, cell.getKey());
            }
            // Columns put in between do not matter; a missing one makes the sheet the department's own.
            if (cell.getValue().text().equals(next.heading(language))) {
                places.put(next, cell.getKey());
                if (!wanted.hasNext()) {
                    return Optional.of(new Headings(row.number(), places));
                }
                next = wanted.next();
            }
        }
        return Optional.empty();
    }
}
