package dev.gouji.workbook.write;

import dev.gouji.finding.EarlierRun;
import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The findings sheets that earlier runs left in a workbook, told by what stands on them. */
public final class EarlierFindings {
    private static final int DEEPEST_HEADER = 40;
    // Without a space before the number: with one, Excel named a copy that the department made to keep.
    private static final Pattern OWN_NAME = Pattern.compile("(校验结果|Findings)(\\(\\d+\\))?");

    private final Workbook workbook;
    private final Map<Grid, Header> found;

    private EarlierFindings(Workbook workbook, Map<Grid, Header> found) {
        this.workbook = workbook;
        this.found = found;
    }

    /** Looks for findings sheets, in whichever language they are. */
    public static EarlierFindings in(Workbook workbook) {
        Map<Grid, Header> found = new LinkedHashMap<>();
        for (Grid sheet : workbook.sheets()) {
            header(sheet).ifPresent(header -> found.put(sheet, header));
        }
        return new EarlierFindings(workbook, found);
    }

    /** The workbook without findings sheets: what may be read as data. */
    public Workbook dataSheets() {
        if (found.isEmpty()) {
            return workbook;
        }
        List<Grid> data = new ArrayList<>(workbook.sheets());
        data.removeAll(found.keySet());
        return new Workbook(workbook.fileName(), data);
    }

    /** What the earlier check left; empty where there was none. */
    public Optional<EarlierRun> run() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        Map<String, String> explanations = new LinkedHashMap<>();
        Set<String> replaced = replaced();
        found.forEach((sheet, header) -> {
            // A copy that the department kept must not bring back what it has since struck out.
            if (!replaced.isEmpty() && !replaced.contains(sheet.name())) {
                return;
            }
            for (int row = header.row() + 1; row <= sheet.lastRow(); row++) {
                String id = sheet.at(row, header.id()).text();
                String explanation = sheet.at(row, header.explanation()).text().strip();
                if (!id.isEmpty()) {
                    ids.add(id);
                }
                if (!id.isEmpty() && !explanation.isEmpty()) {
                    explanations.put(id, explanation);
                }
            }
        });
        return Optional.of(new EarlierRun(ids, explanations));
    }

    /** Whether a findings sheet here names that workbook as the one it was written for. */
    boolean areOf(String workbookName) {
        return found.entrySet().stream()
                .anyMatch(entry -> entry.getKey().rows().stream()
                        .filter(row -> row.number() < entry.getValue().row())
                        .flatMap(row -> row.cells().values().stream())
                        .anyMatch(cell -> cell.text().equals(workbookName)));
    }

    /** The number of findings on the sheet; none where it is no findings sheet. */
    static int count(Grid sheet) {
        Optional<Header> header = header(sheet);
        int count = 0;
        for (int row = header.map(Header::row).orElse(sheet.lastRow()) + 1; row <= sheet.lastRow(); row++) {
            count += sheet.at(row, header.map(Header::id).orElse(0)).text().isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** The names of the sheets that the next findings sheet replaces: one that the department renamed is the department's. */
    Set<String> replaced() {
        Set<String> names = new HashSet<>();
        found.keySet().stream()
                .map(Grid::name)
                .filter(name -> OWN_NAME.matcher(name).matches())
                .forEach(names::add);
        return names;
    }

    /** The sheets that the next findings sheet leaves as they are. */
    List<Grid> kept() {
        Set<String> replaced = replaced();
        return workbook.sheets().stream()
                .filter(sheet -> !replaced.contains(sheet.name()))
                .toList();
    }

    private static Optional<Header> header(Grid sheet) {
        for (Grid.Row row : sheet.rows()) {
            if (row.number() > DEEPEST_HEADER) {
                break;
            }
            for (Language language : Language.values()) {
                Optional<Header> header = header(row, language);
                if (header.isPresent()) {
                    return header;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Header> header(Grid.Row row, Language language) {
        Map<Column, Integer> places = new LinkedHashMap<>();
        Iterator<Column> wanted = Column.required().iterator();
        Column next = wanted.next();
        for (Map.Entry<Integer, CellContent> cell : row.cells().entrySet()) {
            // Columns put in between do not matter; a missing one makes the sheet the department's own.
            if (cell.getValue().text().equals(next.heading(language))) {
                places.put(next, cell.getKey());
                if (!wanted.hasNext()) {
                    return Optional.of(new Header(
                            row.number(),
                            places.getOrDefault(Column.EXPLANATION, 0),
                            places.getOrDefault(Column.ID, 0)));
                }
                next = wanted.next();
            }
        }
        return Optional.empty();
    }

    private record Header(int row, int explanation, int id) {}
}
