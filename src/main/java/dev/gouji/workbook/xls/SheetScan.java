package dev.gouji.workbook.xls;

import dev.gouji.table.CellPosition;
import java.util.Set;

/**
 * What a sheet's records say.
 *
 * @param uncalculated the cells whose formula has no result that was ever calculated
 */
record SheetScan(Kind kind, Set<CellPosition> uncalculated) {
    /** What a tab stands for. */
    enum Kind {
        CELLS,
        /** A chart or a sheet of macros. */
        OTHER,
        /** Something that POI passes over, so that the tabs after it get the wrong names. */
        UNKNOWN;

        static Kind of(int type) {
            return switch (type) {
                case 0x10 -> CELLS;
                case 0x20, 0x40 -> OTHER;
                default -> UNKNOWN;
            };
        }
    }
}
