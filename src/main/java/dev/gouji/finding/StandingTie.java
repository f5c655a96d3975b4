package dev.gouji.finding;

import dev.gouji.table.Origin;
import java.util.List;

/**
 * A tie of a workbook's own cells, as the workbook can ask for it all the time, whether it holds now or not.
 *
 * @param severity how heavy it is to break it
 * @param look where a person should look first
 * @param cells all the cells that it reads
 * @param holds true where it holds; cells that hold no number count as 0
 */
public record StandingTie(Severity severity, Origin look, List<Origin> cells, CellFormula holds) {
    public StandingTie {
        cells = List.copyOf(cells);
    }
}
