/** Rules laid onto an official form: names become cells, conditions become numbers and words of one report. */
@NullMarked
package dev.gouji.rule.form;

import org.jspecify.annotations.NullMarked;
