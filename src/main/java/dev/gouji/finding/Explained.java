package dev.gouji.finding;

/**
 * What a department wrote to a finding, with what it was written to.
 *
 * @param id the finding's id
 * @param rule the rule's id and title, as the findings sheet showed them
 * @param problem what was found
 * @param words the explanation
 */
public record Explained(String id, String rule, String problem, String words) {}
