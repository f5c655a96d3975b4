package dev.gouji.table;

import org.jspecify.annotations.Nullable;

/** A cell's place on its sheet; row and column count from 0, the text form is Excel's ({@code J7}). */
public record CellPosition(int row, int column) implements Comparable<CellPosition> {
    public CellPosition {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("negative cell position: row " + row + ", column " + column);
        }
    }

    /** The position written as {@code J7}. */
    public static CellPosition of(String text) {
        int column = 0;
        int at = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && at < 4) {
            column = column * 26 + (text.charAt(at) - 'A' + 1);
            at++;
        }
        int row = 0;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at < digits + 8) {
            row = row * 10 + (text.charAt(at) - '0');
            at++;
        }
        if (column == 0 || row == 0 || at != text.length()) {
            throw new IllegalArgumentException("not a cell reference: " + text);
        }
        return new CellPosition(row - 1, column - 1);
    }

    @Override
    public int compareTo(CellPosition other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** The column's letters, {@code J} for column 9. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The position as formulas name it wherever they are copied to, {@code $J$7}. */
    public String absolute() {
        return "$" + columnLetters(column) + "$" + (row + 1);
    }

    // These two are written out because the virtual machine takes milliseconds to link a record's own, at every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellPosition position && row == position.row && column == position.column;
    }

    @Override
    public int hashCode() {
        return row * 31 + column;
    }

    @Override
    public String toString() {
        return columnLetters(column) + (row + 1);
    }

    /** The place on the sheet with rows and columns exchanged. */
    public CellPosition exchanged() {
        return new CellPosition(/* row= */ column, /* column= */ row);
    }
}
