package dev.gouji.table;

/** Where in the workbook something stands. */
public record Origin(String sheet, CellPosition cell) {
    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
