package dev.gouji.table;

import org.jspecify.annotations.Nullable;

/**
 * A value's place in the official tables, by stable codes: {@code requests/denied.state-secret/natural}.
 */
public record Address(String table, String row, String column) {
    public Address {
        requireCode(table);
        requireCode(row);
        requireCode(column);
    }

    /** The address written as {@code table/row/column}. */
    public static Address of(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("not an address table/row/column: " + text);
        }
        return new Address(text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
    }

    private static void requireCode(String code) {
        if (code.isEmpty() || code.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a code: \"" + code + "\"");
        }
    }

    // These two are written out because the virtual machine takes milliseconds to link a record's own, at every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address address
                && column.equals(address.column)
                && row.equals(address.row)
                && table.equals(address.table);
    }

    @Override
    public int hashCode() {
        return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
