package dev.gouji.table;

import java.util.List;
import java.util.Optional;

/**
 * A workbook as it was read.
 *
 * @param fileName the file's name, without its folder
 * @param sheets its sheets in the order of their tabs, hidden ones included, chart sheets left out
 */
public record Workbook(String fileName, List<Grid> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<Grid> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
