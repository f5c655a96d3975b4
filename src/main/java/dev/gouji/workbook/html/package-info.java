/** Reads web pages that were saved or exported under a workbook's name. */
@NullMarked
package dev.gouji.workbook.html;

import org.jspecify.annotations.NullMarked;
