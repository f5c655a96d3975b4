/** Draws the standard workbook, blank or filled, as the official tables look. */
@NullMarked
package dev.gouji.workbook.template;

import org.jspecify.annotations.NullMarked;
