package dev.gouji.submission;

/**
 * Why a workbook could not be read or written.
 *
 * @param code as in the JSON: {@code encrypted}, {@code corrupt}, {@code timeout} …
 * @param message what is wrong and what to do, in the run's language
 */
public record ErrorText(String code, String message) {}
