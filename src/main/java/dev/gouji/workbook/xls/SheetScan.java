package dev.gouji.workbook.xls;

/** What a sheet's records say. */
record SheetScan(Kind kind, CellRecords cells) {
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
