/** Reads workbooks of Excel 97 to 2003, which POI's user model knows, into grids. */
@NullMarked
package dev.gouji.workbook.xls;

import org.jspecify.annotations.NullMarked;
