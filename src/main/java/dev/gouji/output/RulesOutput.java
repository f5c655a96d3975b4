package dev.gouji.output;

import dev.gouji.finding.RuleDescription;
import java.io.IOException;
import java.util.List;

/** Prints rules; the stream below stays open. */
public interface RulesOutput {
    /** Prints the list of rules. */
    void list(List<RuleDescription> rules) throws IOException;

    /** Prints one rule in full. */
    void explain(RuleDescription rule) throws IOException;
}
