package dev.gouji.prose;

/**
 * One of the report's six sections.
 *
 * @param number its number in the official form, whatever the text numbers it
 * @param heading its heading as it stands
 * @param text what stands below the heading, or behind it on its line; tables left out, empty where there is nothing
 */
public record Section(int number, String heading, String text) {}
