/** From broken ties to the smallest, most plausible correction. */
@NullMarked
package dev.gouji.diagnosis;

import org.jspecify.annotations.NullMarked;
