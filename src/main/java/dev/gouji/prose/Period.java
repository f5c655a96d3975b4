package dev.gouji.prose;

/**
 * The period that the text says its figures cover.
 *
 * @param first the year in which it begins
 * @param last the year in which it ends
 * @param sentence the sentence as it stands
 * @param from where the dates begin within the sentence
 * @param to where they end, exclusive
 */
public record Period(int first, int last, String sentence, int from, int to) {}
