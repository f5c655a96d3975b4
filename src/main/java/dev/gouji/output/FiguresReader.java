package dev.gouji.output;

import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the numbers of one line after the other; most lines hold the same cells in the same order. */
final class FiguresReader {
    private final List<Address> before = new ArrayList<>();

    /** The numbers of the object that begins at the parser's token. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map<Address, BigDecimal> read(JsonParser parser) {
        List<Map.Entry<Address, BigDecimal>> figures = new ArrayList<>(before.size());
        for (String table = parser.nextName(); table != null; table = parser.nextName()) {
            parser.nextToken();
            for (String row = parser.nextName(); row != null; row = parser.nextName()) {
                parser.nextToken();
                for (String column = parser.nextName(); column != null; column = parser.nextName()) {
                    BigDecimal number = number(parser);
                    if (number != null) {
                        figures.add(Map.entry(address(figures.size(), table, row, column), number));
                    }
                }
            }
        }
        return Map.ofEntries(figures.toArray(new Map.Entry[0]));
    }

    private static @Nullable BigDecimal number(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
            return BigDecimal.valueOf(parser.getIntValue());
        }
        return token.isNumeric() ? parser.getDecimalValue() : null;
    }

    private Address address(int at, String table, String row, String column) {
        if (at < before.size()) {
            Address address = before.get(at);
            if (address.column().equals(column)
                    && address.row().equals(row)
                    && address.table().equals(table)) {
                return address;
            }
        }
        Address address = new Address(table, row, column);
        if (at < before.size()) {
            before.set(at, address);
        } else {
            before.add(address);
        }
        return address;
    }
}
