/** Reads a workbook's file into grids, strictly: what the file does not say for certain is a named defect or a clean failure. */
@NullMarked
package dev.gouji.workbook.read;

import org.jspecify.annotations.NullMarked;
