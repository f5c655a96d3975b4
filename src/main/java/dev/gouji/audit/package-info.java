/** One workbook from its file to its result. */
@NullMarked
package dev.gouji.audit;

import org.jspecify.annotations.NullMarked;
