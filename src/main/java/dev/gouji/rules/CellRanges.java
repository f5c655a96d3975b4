package dev.gouji.rules;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Names many cells in few words: {@code 依申请公开!D5:J9、D12}. */
final class CellRanges {
    /** More ranges than this are no longer read. */
    private static final int MOST = 20;

    private CellRanges() {}

    static String of(List<Figure> figures) {
        Map<String, TreeSet<CellPosition>> bySheet = new LinkedHashMap<>();
        for (Figure figure : figures) {
            bySheet.computeIfAbsent(figure.origin().sheet(), sheet -> new TreeSet<>())
                    .add(figure.origin().cell());
        }
        StringJoiner sheets = new StringJoiner("；");
        for (Map.Entry<String, TreeSet<CellPosition>> cells : bySheet.entrySet()) {
            sheets.add(cells.getKey() + "!" + text(regions(cells.getValue())));
        }
        return sheets.toString();
    }

    private static String text(List<Region> regions) {
        StringJoiner text = new StringJoiner("、");
        for (Region region : regions.subList(0, Math.min(MOST, regions.size()))) {
            text.add(region.toString());
        }
        return regions.size() > MOST ? text + "…" : text.toString();
    }

    /** Runs along the rows, equal runs of neighbouring rows joined. */
    private static List<Region> regions(NavigableSet<CellPosition> cells) {
        List<Region> regions = new ArrayList<>();
        while (!cells.isEmpty()) {
            CellPosition first = cells.first();
            int right = first.column();
            while (cells.contains(new CellPosition(first.row(), right + 1))) {
                right++;
            }
            int bottom = first.row();
            while (hasRun(cells, bottom + 1, first.column(), right)) {
                bottom++;
            }
            Region region = new Region(first, new CellPosition(bottom, right));
            cells.removeIf(cell -> region.contains(cell.row(), cell.column()));
            regions.add(region);
        }
        return regions;
    }

    private static boolean hasRun(NavigableSet<CellPosition> cells, int row, int left, int right) {
        for (int column = left; column <= right; column++) {
            if (!cells.contains(new CellPosition(row, column))) {
                return false;
            }
        }
        return true;
    }
}
