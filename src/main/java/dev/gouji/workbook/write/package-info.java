/** Writes the findings sheet into a workbook by patching its package, and never touches anything else in it. */
@NullMarked
package dev.gouji.workbook.write;

import org.jspecify.annotations.NullMarked;
