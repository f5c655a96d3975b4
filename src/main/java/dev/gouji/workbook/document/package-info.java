/** Documents beside workbooks: the report's text as Word or plain text, and rule files. */
@NullMarked
package dev.gouji.workbook.document;

import org.jspecify.annotations.NullMarked;
