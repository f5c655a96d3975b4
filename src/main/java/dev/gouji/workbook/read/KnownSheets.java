package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.workbook.Corrupt;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sheets that were read already, from a workbook of which another is a copy with changes. Where all that a sheet's content rests on,
 * its own part as well as texts, dates and styles, is in the copy as it was, it need not be read again.
 */
final class KnownSheets {
    static final KnownSheets NONE = new KnownSheets(Map.of());

    private final Map<String, Known> byName;

    private KnownSheets(Map<String, Known> byName) {
        this.byName = byName;
    }

    /**
     * The sheets that are known of the copy.
     *
     * @param before the package that it was made from
     * @param read what was read from that
     */
    static KnownSheets of(
            WorkbookPackage before, List<Grid> read, WorkbookPackage copy, WorkbookOutline outline, CellFormats formats)
            throws WorkbookException {
        WorkbookOutline earlier = before.outline();
        if (outline.dates() != earlier.dates()
                || !isSame(() -> copy.sharesStringsOf(before))
                || !formats.agreesWith(new CellFormats(before))) {
            return NONE;
        }
        Map<String, Grid> grids = new HashMap<>();
        read.forEach(grid -> grids.put(grid.name(), grid));
        Map<String, Known> known = new HashMap<>();
        for (WorkbookOutline.Tab tab : earlier.tabs()) {
            Optional<LinkedPart> part = before.sheet(tab);
            Grid grid = grids.get(tab.name());
            if (part.isPresent() && grid != null) {
                known.put(tab.name(), new Known(part.get(), grid));
            }
        }
        return new KnownSheets(known);
    }

    /** The sheet behind the tab, where its part is just what it was. */
    Optional<Grid> grid(WorkbookOutline.Tab tab, LinkedPart part) throws WorkbookException {
        Known known = byName.get(tab.name());
        return known != null && known.grid.visibility() == tab.visibility() && isSame(() -> part.isStoredAs(known.part))
                ? Optional.of(known.grid)
                : Optional.empty();
    }

    private static boolean isSame(Comparison comparison) throws WorkbookException {
        try {
            return comparison.isSame();
        } catch (IOException e) {
            throw Corrupt.incomplete(e);
        }
    }

    /** Compares parts of the two packages. */
    @FunctionalInterface
    private interface Comparison {
        boolean isSame() throws IOException, WorkbookException;
    }

    private record Known(LinkedPart part, Grid grid) {}
}
