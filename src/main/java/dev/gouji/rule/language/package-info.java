/** The rule language: a rule file's text in, rules as data, or every fault with its place, out. */
@NullMarked
package dev.gouji.rule.language;

import org.jspecify.annotations.NullMarked;
