package dev.gouji.rule.language;

import dev.gouji.finding.Wording;

/**
 * What is wrong at one place of a rule file.
 *
 * @param file the file's name
 * @param line from 1, as an editor shows it
 * @param column from 1
 * @param message what was expected, what stands there, and what was probably meant
 */
public record RuleFault(String file, int line, int column, Wording message) {
    /** The fault with its place, in both languages. */
    public Wording wording() {
        return new Wording(
                "%s 第 %d 行第 %d 列：%s".formatted(file, line, column, message.zh()),
                "%s:%d:%d: %s".formatted(file, line, column, message.en()));
    }
}
