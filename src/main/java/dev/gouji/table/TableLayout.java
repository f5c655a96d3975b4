package dev.gouji.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of an official layout. */
public final class TableLayout {
    private final String code;
    private final String sheet;
    private final String heading;
    private final List<String> aliases;
    private final Drawing drawing;
    private final List<Block> blocks;
    private final List<Address> addresses;
    private final Set<Address> official;
    private final Map<String, Block> blockByRow;

    /**
     * A table.
     *
     * @param code its stable code
     * @param sheet the standard workbook's sheet for it
     * @param heading the report's section heading
     * @param aliases other section headings in use
     * @param drawing how the form draws it
     */
    public TableLayout(
            String code, String sheet, String heading, List<String> aliases, Drawing drawing, List<Block> blocks) {
        this.code = code;
        this.sheet = sheet;
        this.heading = heading;
        this.aliases = List.copyOf(aliases);
        this.drawing = drawing;
        this.blocks = List.copyOf(blocks);
        Set<Address> all = new LinkedHashSet<>();
        Map<String, Block> byRow = new HashMap<>();
        for (Block block : this.blocks) {
            for (Heading.Item row : block.rows().items()) {
                block.columns().items().forEach(column -> all.add(new Address(code, row.code(), column.code())));
            }
            block.rows().codes().forEach(row -> byRow.put(row, block));
        }
        this.addresses = List.copyOf(all);
        this.official = Set.copyOf(all);
        this.blockByRow = Map.copyOf(byRow);
    }

    /** How the official form draws a table. */
    public enum Drawing {
        /** Rows down the sheet. */
        ROWS,
        /** A single line of numbers, the rows' labels standing above the columns'. */
        LINE
    }

    /** Its stable code. */
    public String code() {
        return code;
    }

    /** The standard workbook's sheet for it. */
    public String sheet() {
        return sheet;
    }

    /** The report's section heading. */
    public String heading() {
        return heading;
    }

    /** Other section headings in use. */
    public List<String> aliases() {
        return aliases;
    }

    /** How the form draws it. */
    public Drawing drawing() {
        return drawing;
    }

    /** Its parts, each with its own column headings. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The block that has the row, as an item or a group's subtotal. */
    public Optional<Block> blockOf(String row) {
        return Optional.ofNullable(blockByRow.get(row));
    }

    /** All addresses with an official value, in the form's order. */
    public List<Address> addresses() {
        return addresses;
    }

    /** Whether the form has a value at the address, subtotals not being among them. */
    public boolean isOfficial(Address address) {
        return official.contains(address);
    }

    @Override
    public String toString() {
        return code;
    }
}
