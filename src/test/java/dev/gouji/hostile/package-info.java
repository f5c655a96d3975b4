/** Files that are made to hurt whoever reads them. */
@NullMarked
package dev.gouji.hostile;

import org.jspecify.annotations.NullMarked;
