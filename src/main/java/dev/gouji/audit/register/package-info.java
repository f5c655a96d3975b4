/** Who has to submit, who has submitted, and last year's workbooks: agencies told apart by their names. */
@NullMarked
package dev.gouji.audit.register;

import org.jspecify.annotations.NullMarked;
