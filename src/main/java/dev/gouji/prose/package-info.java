/** The report's text, taken apart: the counts that it states, the period that it covers, its sections. */
@NullMarked
package dev.gouji.prose;

import org.jspecify.annotations.NullMarked;
