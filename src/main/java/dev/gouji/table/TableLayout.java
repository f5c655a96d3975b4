package dev.gouji.table;

import java.util.List;
import java.util.Optional;

/**
 * One table of an official layout.
 *
 * @param code its stable code
 * @param sheet the standard workbook's sheet for it
 * @param heading the report's section heading
 * @param drawing how the form draws it
 */
public record TableLayout(
        String code, String sheet, String heading, List<String> aliases, Drawing drawing, List<Block> blocks) {
    public TableLayout {
        aliases = List.copyOf(aliases);
        blocks = List.copyOf(blocks);
    }

    /** How the official form draws a table. */
    public enum Drawing {
        /** Rows down the sheet. */
        ROWS,
        /** A single line of numbers, the rows' labels standing above the columns'. */
        LINE
    }

    /** The block that has the row, as an item or a group's subtotal. */
    public Optional<Block> blockOf(String row) {
        return blocks.stream()
                .filter(block -> block.rows().find(row).isPresent())
                .findFirst();
    }

    /** All addresses with an official value, in the form's order. */
    public List<Address> addresses() {
        return blocks.stream()
                .flatMap(block -> block.rows().items().stream()
                        .flatMap(row -> block.columns().items().stream()
                                .map(column -> new Address(code, row.code(), column.code()))))
                .toList();
    }
}
