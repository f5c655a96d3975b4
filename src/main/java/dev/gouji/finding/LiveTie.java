package dev.gouji.finding;

import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding asks for, as the workbook itself can ask for it, so that it is seen to hold while somebody corrects a number.
 *
 * @param holds true where it holds; an error where that cannot be told
 * @param cellwise whether each cell is asked alone, for a number
 * @param gap by how much it is missed, never negative; null where the tie is no comparison of two sides
 * @param now the gap with the values that were checked
 */
public record LiveTie(
        CellFormula holds,
        boolean cellwise,
        @Nullable CellFormula gap,
        @Nullable BigDecimal now) {
    /** As many arguments as every spreadsheet program lets a function have. */
    private static final int MOST_ARGUMENTS = 30;

    /** A tie between numbers. */
    public static LiveTie of(CellFormula holds, @Nullable CellFormula gap, @Nullable BigDecimal now) {
        return new LiveTie(holds, false, gap, now);
    }

    /** That each of the cells, none of which does now, holds a number. */
    public static LiveTie numbers(List<Origin> cells) {
        List<CellFormula> counts = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += MOST_ARGUMENTS) {
            List<CellFormula> counted = cells.subList(from, Math.min(cells.size(), from + MOST_ARGUMENTS)).stream()
                    .map(cell -> CellFormula.of("~", cell))
                    .toList();
            counts.add(CellFormula.joined("COUNT(", counted, ",", ")"));
        }
        CellFormula count = CellFormula.joined("(", counts, "+", ")");
        return new LiveTie(
                count.inside("", "=" + cells.size()),
                true,
                count.inside("(" + cells.size() + "-", ")"),
                BigDecimal.valueOf(cells.size()));
    }
}
