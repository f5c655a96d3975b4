/** The rule language, its evaluation, and the contract of every check: a report in, outcomes out. */
@NullMarked
package dev.gouji.rule;

import org.jspecify.annotations.NullMarked;
