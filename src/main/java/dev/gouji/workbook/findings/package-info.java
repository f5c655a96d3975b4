/** The findings sheet's columns, by which such a sheet is known wherever it is read or written. */
@NullMarked
package dev.gouji.workbook.findings;

import org.jspecify.annotations.NullMarked;
