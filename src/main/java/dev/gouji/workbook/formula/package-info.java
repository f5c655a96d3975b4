/** Works formulas out anew from a workbook's own cells, to tell stored results that are out of date or missing. */
@NullMarked
package dev.gouji.workbook.formula;

import org.jspecify.annotations.NullMarked;
