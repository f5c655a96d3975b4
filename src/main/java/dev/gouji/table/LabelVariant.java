package dev.gouji.table;

/**
 * A label that was recognised though its wording is not the official one.
 *
 * @param found the text as it stands
 * @param official the official label it was taken for
 */
public record LabelVariant(String found, String official, Origin origin) {}
