package dev.gouji.audit.register;

import dev.gouji.finding.Wording;

/**
 * What is wrong in a list of units, or worth a look.
 *
 * @param line from 1; 0 where it is about the whole list
 */
public record UnitsFault(int line, Wording message) {
    /** With its line. */
    public Wording words() {
        return line == 0
                ? message
                : new Wording("第 " + line + " 行：" + message.zh(), "line " + line + ": " + message.en());
    }
}
