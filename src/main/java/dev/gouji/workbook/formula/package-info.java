/** Recalculates formulas from the workbook's own cells, through POI's formula engine but without its user model. */
@NullMarked
package dev.gouji.workbook.formula;

import org.jspecify.annotations.NullMarked;
