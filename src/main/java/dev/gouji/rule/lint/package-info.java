/** What is wrong with rules that can be read: contradictions, implications, cells that none asks for. */
@NullMarked
package dev.gouji.rule.lint;

import org.jspecify.annotations.NullMarked;
