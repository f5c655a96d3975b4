package dev.gouji.workbook.formula;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RangePtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * The cells that a formula refers to.
 *
 * @param known whether they can be told; else the formula may refer to any cell
 */
record Precedents(boolean known, List<Area> areas) {
    private static final Precedents UNKNOWN = new Precedents(false, List.of());
    /** Their results may depend on cells that the formula does not name as such. */
    private static final Set<String> REACHING = Set.of("INDIRECT", "OFFSET");

    Precedents {
        areas = List.copyOf(areas);
    }

    /** The cells to which the formula in that place refers. */
    static Precedents of(String expression, Place place, FormulaSyntax syntax) {
        if (expression.isEmpty()) {
            return UNKNOWN;
        }
        try {
            return of(syntax.parse(expression, place.sheet(), place.row()), place.sheet(), syntax);
        } catch (RuntimeException notUnderstood) {
            return UNKNOWN;
        }
    }

    private static Precedents of(Ptg[] tokens, int own, FormulaSyntax syntax) {
        List<Area> areas = new ArrayList<>();
        for (Ptg token : tokens) {
            if (reaches(token)) {
                return UNKNOWN;
            }
            int first = token instanceof Pxg other ? syntax.sheetIndex(String.valueOf(other.getSheetName())) : own;
            int last = token instanceof Pxg3D range && range.getLastSheetName() != null
                    ? syntax.sheetIndex(range.getLastSheetName())
                    : first;
            if (token instanceof RefPtgBase cell) {
                areas.add(new Area(first, last, Region.of(new CellPosition(cell.getRow(), cell.getColumn()))));
            } else if (token instanceof AreaPtgBase area) {
                areas.add(new Area(
                        first,
                        last,
                        new Region(
                                new CellPosition(area.getFirstRow(), area.getFirstColumn()),
                                new CellPosition(area.getLastRow(), area.getLastColumn()))));
            }
        }
        return new Precedents(true, areas);
    }

    private static boolean reaches(Ptg token) {
        if (token instanceof AbstractFunctionPtg function) {
            return REACHING.contains(function.getName().toUpperCase(Locale.ROOT));
        }
        boolean name = token instanceof NameXPxg extension
                && FormulaSyntax.FUNCTIONS.findFunction(extension.getNameName()) == null;
        return name || token instanceof NamePtg || token instanceof RangePtg;
    }

    /** Whether the formula refers to that cell, or may do so. */
    boolean mayContain(Place place) {
        return !known || areas.stream().anyMatch(area -> area.contains(place));
    }

    /** The same cells on neighbouring sheets. */
    record Area(int firstSheet, int lastSheet, Region region) {
        boolean contains(Place place) {
            return place.sheet() >= Math.min(firstSheet, lastSheet)
                    && place.sheet() <= Math.max(firstSheet, lastSheet)
                    && region.contains(place.row(), place.column());
        }
    }
}
