/** What an audit came to: the workbooks that were submitted, what was found in each, and who has not submitted. */
@NullMarked
package dev.gouji.submission;

import org.jspecify.annotations.NullMarked;
