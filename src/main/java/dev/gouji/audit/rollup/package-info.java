/** Adds up what the units below an agency submitted. */
@NullMarked
package dev.gouji.audit.rollup;

import org.jspecify.annotations.NullMarked;
