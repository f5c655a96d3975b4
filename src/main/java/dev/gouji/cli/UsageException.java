package dev.gouji.cli;

import dev.gouji.finding.Wording;

/** A command line that cannot be carried out. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    UsageException(String zh, String en) {
        super(en);
        this.words = new Wording(zh, en);
    }

    Wording words() {
        return words;
    }
}
