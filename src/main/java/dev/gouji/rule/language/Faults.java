package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file. */
final class Faults {
    private final String file;
    private final List<RuleFault> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, int column, String zh, String en) {
        all.add(new RuleFault(file, line, column, new Wording(zh, en)));
    }

    void add(RuleSection.Entry entry, SyntaxFault fault) {
        add(
                entry.line(),
                entry.column() + fault.at(),
                fault.words().zh(),
                fault.words().en());
    }

    List<RuleFault> all() {
        return all;
    }
}
