package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A findings sheet that an earlier check left, told by its headings. */
record ReadSheet(Grid grid, int header, Map<Column, Integer> places) {
    private static final int DEEPEST_HEADER = 40;

    ReadSheet {
        places = Map.copyOf(places);
    }

    /** The findings on that sheet; nothing where it is none. */
    static Optional<ReadSheet> of(Grid sheet) {
        for (Grid.Row row : sheet.rows()) {
            if (row.number() > DEEPEST_HEADER) {
                break;
            }
            for (Language language : Language.values()) {
                Optional<ReadSheet> found = of(sheet, row, language);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ReadSheet> of(Grid sheet, Grid.Row row, Language language) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Iterator<Column> wanted = Column.required().iterator();
        Column next = wanted.next();
        for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
            // Columns put in between do not matter; a missing one makes the sheet the department's own.
            if (cell.getValue().text().equals(next.heading(language))) {
                places.put(next, cell.getKey());
                if (!wanted.hasNext()) {
                    return Optional.of(new ReadSheet(sheet, row.number(), places));
                }
                next = wanted.next();
            }
        }
        return Optional.empty();
    }

    /** The ids of the findings. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (int row = header + 1; row <= grid.lastRow(); row++) {
            ids.add(at(row, Column.ID));
        }
        ids.remove("");
        return ids;
    }

    /** The number of findings. */
    int count() {
        int count = 0;
        for (int row = header + 1; row <= grid.lastRow(); row++) {
            count += at(row, Column.ID).isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** What the department wrote, by the findings' ids. */
    Map<String, String> explanations() {
        Map<String, String> explanations = new LinkedHashMap<>();
        for (int row = header + 1; row <= grid.lastRow(); row++) {
            String id = at(row, Column.ID);
            String explanation = at(row, Column.EXPLANATION).strip();
            if (!id.isEmpty() && !explanation.isEmpty()) {
                explanations.put(id, explanation);
            }
        }
        return explanations;
    }

    /** Whether it names that workbook as the one it was written for. */
    boolean isOf(String workbookName) {
        return head().flatMap(List::stream).anyMatch(workbookName::equals);
    }

    /** The fingerprint, if it has one. */
    Optional<Fingerprint> fingerprint() {
        return head().filter(row -> SheetWords.isLabel(SheetWords.FINGERPRINT, row))
                .flatMap(row -> Fingerprint.parse(String.join(" ", row)).stream())
                .findFirst();
    }

    /** By which version and rules it was written, or nothing. */
    String tool() {
        return head().filter(row -> SheetWords.isLabel(SheetWords.TOOL, row))
                .map(row -> row.get(row.size() - 1))
                .findFirst()
                .orElse("");
    }

    /** What it says. */
    SheetContents contents() {
        SheetContents contents = new SheetContents();
        head().forEach(contents::addHead);
        for (int row = header + 1; row <= grid.lastRow(); row++) {
            if (!at(row, Column.ID).isEmpty()) {
                Map<Column, CellContent> cells = new EnumMap<>(Column.class);
                for (Map.Entry<Column, Integer> place : places.entrySet()) {
                    cells.put(place.getKey(), grid.at(row, place.getValue()));
                }
                contents.add(cells);
            }
        }
        return contents;
    }

    /** The texts of each row above the headings. */
    private Stream<List<String>> head() {
        return grid.rows().stream()
                .filter(row -> row.number() < header)
                .map(row -> row.cells().values().stream()
                        .map(CellContent::text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private String at(int row, Column column) {
        return grid.at(row, places.getOrDefault(column, 0)).text();
    }
}
