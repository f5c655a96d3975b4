/** The official layouts as data, and finding their tables in a workbook by the labels: grids in, the typed report out. */
@NullMarked
package dev.gouji.layout;

import org.jspecify.annotations.NullMarked;
