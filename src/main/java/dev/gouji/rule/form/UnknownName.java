package dev.gouji.rule.form;

import dev.gouji.finding.Wording;

/** A name that a form does not have, or that could mean several cells. */
final class UnknownName extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    UnknownName(String zh, String en) {
        super(en, null, false, false);
        this.words = new Wording(zh, en);
    }

    Wording words() {
        return words;
    }
}
