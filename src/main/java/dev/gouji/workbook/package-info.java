/** Reads Excel files into grids and writes findings back; the only package that knows POI and the file formats. */
@NullMarked
package dev.gouji.workbook;

import org.jspecify.annotations.NullMarked;
