package dev.gouji.workbook.read;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Region;
import java.util.Optional;

/** Reads references to cells, within the bounds that a sheet has. */
final class References {
    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;
    static final int NONE = -1;

    private References() {}

    /** The column of a cell reference that has to be in that row; negative where it is not, or is no reference. */
    static int column(String reference, int row) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 3 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + (reference.charAt(at) - 'A' + 1);
            at++;
        }
        return column <= COLUMNS && row(reference, at) == row ? column - 1 : NONE;
    }

    /** The row that a row number, counted from 1, names; negative where it names none. */
    static int row(String number, int start) {
        int row = 0;
        for (int at = start; at < number.length(); at++) {
            int digit = number.charAt(at) - '0';
            if (digit < 0 || digit > 9 || row > ROWS) {
                return NONE;
            }
            row = row * 10 + digit;
        }
        return row > ROWS ? NONE : row - 1;
    }

    /** The region of a reference such as {@code A1:C3}. */
    static Optional<Region> region(String reference) {
        try {
            int colon = reference.indexOf(':');
            CellPosition first = CellPosition.of(colon < 0 ? reference : reference.substring(0, colon));
            CellPosition last = CellPosition.of(reference.substring(colon + 1));
            boolean inside = last.row() < ROWS && last.column() < COLUMNS;
            return inside ? Optional.of(new Region(first, last)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
