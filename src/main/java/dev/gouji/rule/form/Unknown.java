package dev.gouji.rule.form;

import dev.gouji.rule.language.Expression.Source;

/**
 * What a report may have any number in.
 *
 * @param slot the cell's number in its form
 * @param whole whether only whole numbers are meant
 * @param signed whether negative numbers are meant
 */
public record Unknown(Source source, int slot, boolean whole, boolean signed) {}
