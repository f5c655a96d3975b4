/** From a workbook's bytes to its grids, strictly: what has no certain meaning is marked or refused, never guessed. */
@NullMarked
package dev.gouji.workbook.read;

import org.jspecify.annotations.NullMarked;
