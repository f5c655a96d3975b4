package dev.gouji.workbook.summary;

/** How large a sheet can be. */
record SheetSize(int rows, int columns) {
    /** What Excel, WPS and LibreOffice all take. */
    static final SheetSize EXCEL = new SheetSize(1_048_576, 16_384);
}
