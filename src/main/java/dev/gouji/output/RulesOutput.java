package dev.gouji.output;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import java.io.IOException;
import java.util.List;

/** Prints rules; the stream below stays open. */
public interface RulesOutput {
    /** Prints the list of rules. */
    void list(List<RuleDescription> rules) throws IOException;

    /** Prints one rule in full. */
    void explain(RuleExplanation rule) throws IOException;
}
