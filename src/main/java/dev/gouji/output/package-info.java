/** What people and scripts get to read, as text, JSON and CSV; and the JSON from which a blank workbook is filled. */
@NullMarked
package dev.gouji.output;

import org.jspecify.annotations.NullMarked;
