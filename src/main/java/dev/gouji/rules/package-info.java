/** The built-in rules: the ties from a rule file, and a small class for each check that is no equation. */
@NullMarked
package dev.gouji.rules;

import org.jspecify.annotations.NullMarked;
