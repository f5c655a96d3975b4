package dev.gouji.finding;

/**
 * Why a file could not be read or written.
 *
 * @param message what is wrong and what to do next, without the file's name
 */
public record Failure(FailureCode code, Wording message) {}
