/** The commands and their options, and the exit status. */
@NullMarked
package dev.gouji.cli;

import org.jspecify.annotations.NullMarked;
