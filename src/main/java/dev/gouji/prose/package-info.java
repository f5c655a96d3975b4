/** The report's text, taken apart: what it counts, and which cells of the tables that should be. */
@NullMarked
package dev.gouji.prose;

import org.jspecify.annotations.NullMarked;
