/** Finds the workbooks that were submitted in folders and archives. */
@NullMarked
package dev.gouji.audit.folder;

import org.jspecify.annotations.NullMarked;
