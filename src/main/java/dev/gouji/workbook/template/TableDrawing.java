package dev.gouji.workbook.template;

import dev.gouji.table.Address;
import dev.gouji.table.Block;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Heading;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import java.util.List;

/** Draws one official table on its sheet. */
final class TableDrawing {
    private static final int[][] LABEL_WIDTHS = {{}, {26}, {10, 30}, {6, 12, 38}};
    private static final int NUMBER_WIDTH = 8;
    private static final int LINE_WIDTH = 9;
    private static final int WIDE_NUMBER = 20;
    private static final int STATUS_WIDTH = 20;
    private static final float TITLE_HEIGHT = 40;
    private static final float HEADER_HEIGHT = 26;
    private static final float LABELS_HEIGHT = 38;
    private static final float ROW_HEIGHT = 24;

    private final Canvas canvas;
    private final Styles styles;
    private final ValueCells values;
    private final TableLayout table;
    private final ReportData data;

    TableDrawing(Canvas canvas, Styles styles, ValueCells values, TableLayout table, ReportData data) {
        this.canvas = canvas;
        this.styles = styles;
        this.values = values;
        this.table = table;
        this.data = data;
    }

    void draw() {
        if (table.drawing() == TableLayout.Drawing.LINE) {
            line(table.blocks().get(0));
        } else {
            blocks();
        }
    }

    /** The title over all columns but the last ones, which tell whether the table's ties hold. */
    private void title(int columns) {
        int first = columns - 1;
        while (first > 1 && canvas.width(first, columns - first) < STATUS_WIDTH) {
            first--;
        }
        canvas.text(0, 0, 1, first, table.heading(), styles.title());
        canvas.text(0, first, 1, columns - first, "", styles.status());
        canvas.atLeast(0, TITLE_HEIGHT);
        values.placeStatus(new CellPosition(0, first));
    }

    private DrawnAxis rows(Block block) {
        return DrawnAxis.of(block.rows(), table.code(), data, Address::row);
    }

    private DrawnAxis columns(Block block) {
        return DrawnAxis.of(block.columns(), table.code(), data, Address::column);
    }

    private void blocks() {
        int labels = table.blocks().stream()
                .mapToInt(block -> rows(block).depth())
                .max()
                .orElse(1);
        int numbers = table.blocks().stream()
                .mapToInt(block -> columns(block).items().size())
                .max()
                .orElse(1);
        for (int column = 0; column < labels; column++) {
            canvas.widths(column, 1, LABEL_WIDTHS[Math.min(labels, 3)][Math.min(column, 2)]);
        }
        canvas.widths(labels, numbers, numbers > 4 ? NUMBER_WIDTH : WIDE_NUMBER);
        title(labels + numbers);
        int row = 1;
        for (Block block : table.blocks()) {
            row = block(block, row, labels, numbers);
        }
        if (table.blocks().size() == 1) {
            canvas.sheet()
                    .createFreezePane(labels, 1 + columns(table.blocks().get(0)).depth());
        }
        canvas.printOnOnePage(false);
    }

    private int block(Block block, int top, int labels, int numbers) {
        int row = top;
        if (!block.title().isEmpty()) {
            canvas.atLeast(row, HEADER_HEIGHT);
            canvas.text(row++, 0, 1, labels + numbers, block.title(), styles.header());
        }
        DrawnAxis columns = columns(block);
        int height = columns.depth();
        int width = numbers / columns.items().size();
        canvas.text(row, 0, height, labels, block.corner(), styles.header());
        for (int line = row; line < row + height; line++) {
            canvas.atLeast(line, HEADER_HEIGHT);
        }
        Spread spread = new Spread(labels, width, numbers, columns.items().size());
        header(columns.headings(), row, height, spread, 0);
        return rows(rows(block).headings(), row + height, 0, labels, columns.items(), spread);
    }

    /** Where a block's columns lie: a block of fewer columns than the table is wide has wider ones, the last taking the rest. */
    private record Spread(int from, int width, int numbers, int columns) {
        int left(int column) {
            return from + column * width;
        }

        int span(int column, int count) {
            return column + count == columns ? from + numbers - left(column) : count * width;
        }
    }

    private void header(List<Heading> level, int row, int height, Spread spread, int first) {
        int column = first;
        for (Heading heading : level) {
            int width = DrawnAxis.width(heading);
            boolean group = heading instanceof Heading.Group;
            canvas.text(
                    row,
                    spread.left(column),
                    group ? 1 : height,
                    spread.span(column, width),
                    heading.label(),
                    styles.header());
            if (heading instanceof Heading.Group inner) {
                header(inner.members(), row + 1, height - 1, spread, column);
            }
            column += width;
        }
    }

    private int rows(List<Heading> level, int top, int depth, int labels, List<Heading.Item> columns, Spread spread) {
        int row = top;
        for (Heading heading : level) {
            if (heading instanceof Heading.Group group) {
                int end = rows(group.members(), row, depth + 1, labels, columns, spread);
                canvas.text(row, depth, end - row, 1, group.label(), styles.header());
                row = end;
            } else if (heading instanceof Heading.Item item) {
                canvas.text(row, depth, 1, labels - depth, item.label(), styles.label());
                for (int column = 0; column < columns.size(); column++) {
                    Address address = new Address(
                            table.code(), item.code(), columns.get(column).code());
                    canvas.text(row, spread.left(column), 1, spread.span(column, 1), "", styles.label());
                    values.place(row, spread.left(column), address);
                }
                canvas.atLeast(row, ROW_HEIGHT);
                row++;
            }
        }
        return row;
    }

    private void line(Block block) {
        DrawnAxis rows = rows(block);
        DrawnAxis columns = columns(block);
        int count = columns.items().size();
        int height = rows.depth();
        canvas.widths(0, rows.items().size() * count, LINE_WIDTH);
        title(rows.items().size() * count);
        rowLabels(rows.headings(), 1, height, count, 0);
        for (int line = 1; line <= height; line++) {
            canvas.atLeast(line, HEADER_HEIGHT);
        }
        canvas.atLeast(1 + height, LABELS_HEIGHT);
        int column = 0;
        for (Heading.Item row : rows.items()) {
            for (Heading.Item leaf : columns.items()) {
                canvas.text(1 + height, column, 1, 1, leaf.label(), styles.header());
                values.place(2 + height, column++, new Address(table.code(), row.code(), leaf.code()));
            }
        }
        canvas.atLeast(2 + height, HEADER_HEIGHT);
        canvas.printOnOnePage(true);
    }

    private void rowLabels(List<Heading> level, int row, int height, int columns, int first) {
        int column = first;
        for (Heading heading : level) {
            int width = DrawnAxis.width(heading) * columns;
            boolean group = heading instanceof Heading.Group;
            canvas.text(row, column, group ? 1 : height, width, heading.label(), styles.header());
            if (heading instanceof Heading.Group inner) {
                rowLabels(inner.members(), row + 1, height - 1, columns, column);
            }
            column += width;
        }
    }
}
