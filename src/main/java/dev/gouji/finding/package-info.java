/** What was found in a workbook, where, and how severe it is; the verdict; and why a file could not be read or written. */
@NullMarked
package dev.gouji.finding;

import org.jspecify.annotations.NullMarked;
