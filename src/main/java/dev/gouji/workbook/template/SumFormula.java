package dev.gouji.workbook.template;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sum over cells, neighbouring ones as ranges: {@code SUM(D6:D28)}. */
final class SumFormula {
    private SumFormula() {}

    static String of(List<CellPosition> cells) {
        List<Region> ranges = new ArrayList<>();
        for (CellPosition cell : cells) {
            int last = ranges.size() - 1;
            if (last >= 0 && continues(ranges.get(last), cell)) {
                ranges.set(last, new Region(ranges.get(last).first(), cell));
            } else {
                ranges.add(Region.of(cell));
            }
        }
        return ranges.stream().map(Region::toString).collect(Collectors.joining(",", "SUM(", ")"));
    }

    private static boolean continues(Region range, CellPosition cell) {
        CellPosition first = range.first();
        CellPosition last = range.last();
        boolean down =
                first.column() == last.column() && cell.column() == last.column() && cell.row() == last.row() + 1;
        boolean across = first.row() == last.row() && cell.row() == last.row() && cell.column() == last.column() + 1;
        return down || across;
    }
}
