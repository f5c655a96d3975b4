package dev.gouji.workbook.formula;

import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;

/** Keeps recalculation to formulas whose result the workbook alone decides, within a bounded number of cells. */
final class FormulaBudget {
    private static final long MOST_CELLS = 2_000_000;
    private static final long MOST_CELLS_A_FORMULA = 100_000;
    private static final Set<String> UNSTEADY =
            Set.of("NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "CELL", "INFO", "HYPERLINK");

    private long left = MOST_CELLS;

    Ptg[] checked(Ptg[] tokens) {
        long cells = 0;
        for (Ptg token : tokens) {
            if (token instanceof AreaPtgBase area) {
                cells += (area.getLastRow() - area.getFirstRow() + 1L)
                        * (area.getLastColumn() - area.getFirstColumn() + 1L);
            }
            if (token instanceof AbstractFunctionPtg function && UNSTEADY.contains(function.getName())) {
                throw new UnsupportedOperationException(function.getName());
            }
        }
        left -= cells;
        if (cells > MOST_CELLS_A_FORMULA || left < 0) {
            throw new UnsupportedOperationException("too many cells");
        }
        return tokens;
    }
}
