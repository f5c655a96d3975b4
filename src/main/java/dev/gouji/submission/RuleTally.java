package dev.gouji.submission;

/**
 * In how many places of a workbook a rule held, broke, and could not be told.
 *
 * @param rule the rule's id
 */
public record RuleTally(String rule, int satisfied, int violated, int notEvaluable) {}
