package dev.gouji.workbook.formula;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** Decides which formulas are worked out: those whose result follows from the workbook's cells at bearable cost. */
final class Admission {
    /** The cells of all areas in one formula. */
    static final long CELLS_A_FORMULA = 100_000;

    /** The cells of all areas in all formulas of a workbook. */
    static final long CELLS_A_WORKBOOK = 10_000_000;

    private static final Set<String> VOLATILE =
            Set.of("NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO");

    /** Their results depend on what a grid does not hold: number formats, filters, the user's language, formulas as such. */
    private static final Set<String> BEYOND_GRID = Set.of(
            "TEXT",
            "DOLLAR",
            "FIXED",
            "DATEVALUE",
            "TIMEVALUE",
            "SUBTOTAL",
            "AGGREGATE",
            "ISFORMULA",
            "FORMULATEXT",
            "SHEET",
            "SHEETS",
            "HYPERLINK");

    /** What they cost, or how long their results are, follows from the numbers and texts that they are given. */
    private static final Set<String> UNBOUNDED = Set.of(
            "REPT",
            "TEXTJOIN",
            "CONCAT",
            "WORKDAY",
            "WORKDAY.INTL",
            "NETWORKDAYS",
            "NETWORKDAYS.INTL",
            "COMBIN",
            "PERMUT",
            "POISSON",
            "POISSON.DIST");

    /** Functions to which blank cells below the last one in use make no difference. */
    private static final Set<String> BLIND_TO_BLANKS =
            Set.of("SUM", "MAX", "MIN", "AVERAGE", "COUNT", "COUNTA", "SUMIF", "SUMIFS", "ROUND", "IF", "ABS");

    private final int usedRows;
    private final int usedColumns;
    private long cells;

    Admission(int usedRows, int usedColumns) {
        this.usedRows = usedRows;
        this.usedColumns = usedColumns;
    }

    /** The formula's tokens as they are to be evaluated. */
    Ptg[] admit(Ptg[] tokens) {
        boolean blind = true;
        for (Ptg token : tokens) {
            if (token instanceof AbstractFunctionPtg function
                    && !function.getName().equals("#external#")) {
                blind &= admitFunction(function.getName());
            } else if (token instanceof NameXPxg name) {
                blind &= admitExtension(name.getNameName());
            } else if (token instanceof NamePtg) {
                throw new CannotTellException("a defined name");
            } else if (token instanceof AttrPtg attribute && attribute.isSemiVolatile()) {
                throw new CannotTellException("volatile");
            }
        }
        return admitAreas(tokens, blind);
    }

    private static boolean admitFunction(String name) {
        String function = name.toUpperCase(Locale.ROOT);
        if (VOLATILE.contains(function) || BEYOND_GRID.contains(function) || UNBOUNDED.contains(function)) {
            throw new CannotTellException(function);
        }
        return BLIND_TO_BLANKS.contains(function);
    }

    private static boolean admitExtension(String name) {
        if (FormulaSyntax.FUNCTIONS.findFunction(name) == null) {
            throw new CannotTellException("an unknown function: " + name);
        }
        String prefix = "_xlfn.";
        return admitFunction(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
    }

    private Ptg[] admitAreas(Ptg[] tokens, boolean blind) {
        Ptg[] admitted = tokens.clone();
        long ofFormula = 0;
        for (int i = 0; i < admitted.length; i++) {
            if (admitted[i] instanceof AreaPtgBase area) {
                AreaPtgBase bounded = blind ? bounded(area) : area;
                admitted[i] = bounded;
                ofFormula += (bounded.getLastRow() - bounded.getFirstRow() + 1L)
                        * (bounded.getLastColumn() - bounded.getFirstColumn() + 1L);
            }
        }
        cells += ofFormula;
        if (ofFormula > CELLS_A_FORMULA || cells > CELLS_A_WORKBOOK) {
            throw new CannotTellException("too many cells");
        }
        return admitted;
    }

    /** Cuts whole columns and rows down to what is in use. */
    private AreaPtgBase bounded(AreaPtgBase area) {
        if (area.getLastRow() < usedRows && area.getLastColumn() < usedColumns) {
            return area;
        }
        AreaPtgBase cut = (AreaPtgBase) area.copy();
        cut.setLastRow(Math.max(cut.getFirstRow(), Math.min(cut.getLastRow(), usedRows - 1)));
        cut.setLastColumn(Math.max(cut.getFirstColumn(), Math.min(cut.getLastColumn(), usedColumns - 1)));
        return cut;
    }
}
