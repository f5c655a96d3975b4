package dev.gouji.workbook.write;

import dev.gouji.table.Origin;

/** Names cells as formulas and links do. */
final class Reference {
    private Reference() {}

    /** The cell from any sheet, the same wherever the formula is copied to. */
    static String absolute(Origin cell) {
        return quoted(cell.sheet()) + "!" + cell.cell().absolute();
    }

    /** A sheet's name as it stands before a cell's. */
    static String quoted(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'";
    }

    /** A text as a formula states it. */
    static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
