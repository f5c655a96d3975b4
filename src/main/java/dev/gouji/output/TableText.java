package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** One official table in lines, with the cells it was read from. */
final class TableText {
    private final TextLines lines;
    private final Table table;

    TableText(TextLines lines, Table table) {
        this.lines = lines;
        this.table = table;
    }

    void write() throws IOException {
        String places = table.sheets().stream().map(this::place).collect(Collectors.joining(" · "));
        if (!places.isEmpty()) {
            lines.wrapped(0, lines.words(new Wording("取自 " + places, "read from " + places)));
        }
        List<BlockText> blocks = table.layout().blocks().stream()
                .map(block -> new BlockText(lines, table, block))
                .toList();
        int labels = blocks.stream().mapToInt(BlockText::widestLabel).max().orElse(0);
        for (BlockText block : blocks) {
            block.write(labels);
        }
    }

    private String place(String sheet) {
        List<CellPosition> cells = table.figures().values().stream()
                .map(figure -> figure.origin())
                .filter(origin -> origin.sheet().equals(sheet))
                .map(Origin::cell)
                .toList();
        int top = cells.stream().mapToInt(CellPosition::row).min().orElseThrow();
        int bottom = cells.stream().mapToInt(CellPosition::row).max().orElseThrow();
        int left = cells.stream().mapToInt(CellPosition::column).min().orElseThrow();
        int right = cells.stream().mapToInt(CellPosition::column).max().orElseThrow();
        return sheet + "!" + new Region(new CellPosition(top, left), new CellPosition(bottom, right));
    }
}
