package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** One command of the program. */
interface Command {
    /** The names of all commands. */
    List<String> NAMES = List.of("check", "audit", "extract", "template", "rules");

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
        return NAMES.stream().flatMap(name -> named(name).stream()).toList();
    }

    /** The command of that name; the others are not loaded. */
    static Optional<Command> named(String name) {
        return switch (name) {
            case "check" -> Optional.of(new CheckCommand());
            case "audit" -> Optional.of(new AuditCommand());
            case "extract" -> Optional.of(new ExtractCommand());
            case "template" -> Optional.of(new TemplateCommand());
            case "rules" -> Optional.of(new RulesCommand());
            default -> Optional.empty();
        };
    }
}
