package dev.gouji.workbook.findings;

import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
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
    private static final List<Column> WANTED = Column.required();
    private static final List<Language> LANGUAGES = List.of(Language.values());

    public Headings {
        places = Map.copyOf(places);
    }

    /** The headings on that sheet; nothing where it is no findings sheet. */
    public static Optional<Headings> on(Grid sheet) {
        for (Grid.Row row : sheet.rows()) {
            if (row.number() > DEEPEST) {
                break;
            }
            for (Language language : LANGUAGES) {
                // Nearly all rows are none; they are known by lacking the first heading.
                Optional<Headings> found =
                        has(row, WANTED.get(0).heading(language)) ? in(row, language) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Grid.Row row, String heading) {
        for (CellContent cell : row.cells().values()) {
            if (!(cell instanceof CellContent.Number) && cell.text().equals(heading)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Headings> in(Grid.Row row, Language language) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Iterator<Column> wanted = WANTED.iterator();
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
