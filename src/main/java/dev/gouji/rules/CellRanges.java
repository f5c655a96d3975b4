package dev.gouji.rules;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            sheets.add(cells.getKey() + "!" + text(Region.covering(cells.getValue())));
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
}
