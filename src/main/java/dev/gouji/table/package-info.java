/** What was read: the grid of a sheet as people see it, the official layouts, and the typed report with each value's origin. */
@NullMarked
package dev.gouji.table;

import org.jspecify.annotations.NullMarked;
