package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** One command of the program. */
interface Command {
    /** Its name on the command line. */
    String name();

    /** What stands behind the name. */
    String operands();

    /** What it does, in a sentence. */
    Wording summary();

    /** Its options, described in that language; those that every command has apart. */
    Options options(Language language);

    /** Carries it out. */
    ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException;

    /** All commands. */
    static List<Command> all() {
        return List.of(new CheckCommand(), new ExtractCommand(), new TemplateCommand(), new RulesCommand());
    }
}
