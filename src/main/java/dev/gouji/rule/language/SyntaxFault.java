package dev.gouji.rule.language;

import dev.gouji.finding.Wording;

/** A fault in a value's text, with its place there, from 0. */
final class SyntaxFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;
    private final transient Wording words;

    SyntaxFault(int at, Wording words) {
        super(words.en());
        this.at = at;
        this.words = words;
    }

    int at() {
        return at;
    }

    Wording words() {
        return words;
    }
}
