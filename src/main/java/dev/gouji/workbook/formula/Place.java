package dev.gouji.workbook.formula;

/** A cell by its sheet's, row's and column's number. */
record Place(int sheet, int row, int column) {}
