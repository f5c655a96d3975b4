package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A table, or anything else, drawn as cells with their extents, before it gets its place on a sheet. */
final class Canvas {
    private final List<Item> items = new ArrayList<>();

    /** A cell, or several that are one. */
    record Item(int row, int column, int height, int width, CellContent content, boolean value) {
        int bottom() {
            return row + height;
        }

        int right() {
            return column + width;
        }
    }

    Canvas label(int row, int column, int height, int width, String text) {
        items.add(new Item(row, column, height, width, new CellContent.Text(text), false));
        return this;
    }

    Canvas text(int row, int column, String text) {
        return label(row, column, 1, 1, text);
    }

    Canvas value(int row, int column, CellContent content) {
        items.add(new Item(row, column, 1, 1, content, true));
        return this;
    }

    Canvas add(Canvas other, int row, int column) {
        for (Item item : other.items) {
            items.add(
                    new Item(item.row + row, item.column + column, item.height, item.width, item.content, item.value));
        }
        return this;
    }

    int height() {
        return items.stream().mapToInt(Item::bottom).max().orElse(0);
    }

    int width() {
        return items.stream().mapToInt(Item::right).max().orElse(0);
    }

    /** Rows as columns and columns as rows. */
    Canvas transposed() {
        Canvas turned = new Canvas();
        for (Item item : items) {
            turned.items.add(new Item(item.column, item.row, item.width, item.height, item.content, item.value));
        }
        return turned;
    }

    /** Each column taking up several of the sheet's. */
    Canvas spread(IntUnaryOperator widths) {
        int[] left = new int[width() + 1];
        for (int column = 0; column < width(); column++) {
            left[column + 1] = left[column] + widths.applyAsInt(column);
        }
        Canvas wide = new Canvas();
        for (Item item : items) {
            wide.items.add(new Item(
                    item.row,
                    left[item.column],
                    item.height,
                    left[item.right()] - left[item.column],
                    item.content,
                    item.value));
        }
        return wide;
    }

    /** Values moved to another of the sheet's columns that theirs takes up. */
    Canvas valuesMoved(int columns) {
        Canvas moved = new Canvas();
        for (Item item : items) {
            int by = item.value ? Math.min(columns, item.width - 1) : 0;
            moved.items.add(new Item(
                    item.row, item.column + by, item.height, item.value ? 1 : item.width, item.content, item.value));
        }
        return moved;
    }

    /** With empty rows, or empty columns, from that row or column on. */
    Canvas apart(int row, int rows, int column, int columns) {
        Canvas apart = new Canvas();
        for (Item item : items) {
            boolean across = item.row < row && item.bottom() > row;
            boolean beside = item.column < column && item.right() > column;
            apart.items.add(new Item(
                    item.row >= row ? item.row + rows : item.row,
                    item.column >= column ? item.column + columns : item.column,
                    across ? item.height + rows : item.height,
                    beside ? item.width + columns : item.width,
                    item.content,
                    item.value));
        }
        return apart;
    }

    /** Puts everything onto a sheet. */
    void drawOn(Grid.Builder sheet, int row, int column, boolean merged) {
        for (Item item : items) {
            sheet.put(row + item.row, column + item.column, item.content);
            if (merged && item.width * item.height > 1) {
                sheet.merge(new Region(
                        new CellPosition(row + item.row, column + item.column),
                        new CellPosition(row + item.bottom() - 1, column + item.right() - 1)));
            }
        }
    }
}
