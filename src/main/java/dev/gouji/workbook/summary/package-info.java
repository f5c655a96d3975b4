/** The summary workbook of an audit: an overview with charts, and lists as long as the audit. */
@NullMarked
package dev.gouji.workbook.summary;

import org.jspecify.annotations.NullMarked;
