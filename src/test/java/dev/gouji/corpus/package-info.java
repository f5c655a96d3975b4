/** Draws reports in the many ways in which people fill in the tables, with the answers that reading them must give. */
@NullMarked
package dev.gouji.corpus;

import org.jspecify.annotations.NullMarked;
