package dev.gouji.finding;

/**
 * What is wrong with a rule file, or worth a look, at one place of it.
 *
 * @param severity an error makes the file useless
 * @param line from 1, as an editor shows it
 * @param column from 1
 */
public record RuleFileFinding(Severity severity, String file, int line, int column, Wording message) {}
