package dev.gouji.output;

import dev.gouji.finding.RuleFileFinding;
import java.io.IOException;
import java.util.List;

/** Prints what was found in a rule file. */
public interface LintOutput {
    /** Prints all of it. */
    void write(List<RuleFileFinding> findings) throws IOException;
}
