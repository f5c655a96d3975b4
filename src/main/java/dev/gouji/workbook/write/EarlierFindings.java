package dev.gouji.workbook.write;

import dev.gouji.finding.EarlierRun;
import dev.gouji.finding.Explained;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The findings sheets that earlier runs left in a workbook, told by what stands on them. */
public final class EarlierFindings {
    // Without a space before the number: with one, Excel named a copy that the department made to keep.
    private static final Pattern OWN_NAME = Pattern.compile("(校验结果|Findings)(\\(\\d+\\))?");

    private final Workbook workbook;
    private final List<ReadSheet> found;

    private EarlierFindings(Workbook workbook, List<ReadSheet> found) {
        this.workbook = workbook;
        this.found = found;
    }

    /** Looks for findings sheets, in whichever language they are. */
    public static EarlierFindings in(Workbook workbook) {
        List<ReadSheet> found = new ArrayList<>();
        for (Grid sheet : workbook.sheets()) {
            ReadSheet.of(sheet).ifPresent(found::add);
        }
        return new EarlierFindings(workbook, found);
    }

    /** The workbook without findings sheets: what may be read as data. */
    public Workbook dataSheets() {
        if (found.isEmpty()) {
            return workbook;
        }
        List<Grid> data = new ArrayList<>(workbook.sheets());
        found.forEach(sheet -> data.remove(sheet.grid()));
        return new Workbook(workbook.fileName(), data);
    }

    /** What the earlier check left; empty where there was none. */
    public Optional<EarlierRun> run() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        Map<String, Explained> explanations = new LinkedHashMap<>();
        // A copy that the department kept must not bring back what it has since struck out.
        for (ReadSheet sheet : own().isEmpty() ? found : own()) {
            ids.addAll(sheet.ids());
            explanations.putAll(sheet.explanations());
        }
        return Optional.of(new EarlierRun(ids, explanations));
    }

    /** The one sheet that tells of the workbook's state; nothing where another could be taken for it, or nobody sees it. */
    Optional<ReadSheet> only() {
        long named = workbook.sheets().stream()
                .filter(sheet -> OWN_NAME.matcher(sheet.name()).matches())
                .count();
        boolean alone = found.size() == 1 && own().size() == 1 && named == 1;
        return Optional.of(found.get(0)).filter(sheet -> alone && sheet.grid().visibility() == Grid.Visibility.VISIBLE);
    }

    /** Whether there are findings sheets that the department has renamed, and so keeps as its own. */
    boolean hasKept() {
        return found.size() > own().size();
    }

    /** Whether a findings sheet here names that workbook as the one it was written for, or was written for its values. */
    boolean areOf(String workbookName, String values) {
        return found.stream()
                .anyMatch(sheet -> sheet.isOf(workbookName)
                        || sheet.fingerprint()
                                .filter(stated -> stated.values().equals(values))
                                .isPresent());
    }

    /** Whether a findings sheet here names that agency; another's workbook may have the same file name. */
    boolean areOf(String agency) {
        return found.stream().anyMatch(sheet -> sheet.isOf(agency));
    }

    /** The names of the sheets that the next findings sheet replaces: one that the department renamed is the department's. */
    Set<String> replaced() {
        Set<String> names = new HashSet<>();
        own().forEach(sheet -> names.add(sheet.grid().name()));
        return names;
    }

    /** The sheets that the next findings sheet leaves as they are. */
    List<Grid> kept() {
        Set<String> replaced = replaced();
        return workbook.sheets().stream()
                .filter(sheet -> !replaced.contains(sheet.name()))
                .toList();
    }

    private List<ReadSheet> own() {
        return found.stream()
                .filter(sheet -> OWN_NAME.matcher(sheet.grid().name()).matches())
                .toList();
    }
}
