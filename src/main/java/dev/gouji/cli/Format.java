package dev.gouji.cli;

/** What goes to standard output. */
enum Format {
    TEXT,
    JSON,
    CSV
}
