package dev.gouji.finding;

/**
 * A rule as people are told of it.
 *
 * @param id its stable id
 * @param title what it asks for, in a few words
 * @param meaning what must hold, in a sentence or two
 * @param basis where it comes from
 */
public record RuleDescription(String id, Severity severity, Wording title, Wording meaning, Wording basis) {}
