/** Archives in which many workbooks are submitted at once. */
@NullMarked
package dev.gouji.workbook.archive;

import org.jspecify.annotations.NullMarked;
