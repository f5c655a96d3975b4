package dev.gouji.cli;

import java.util.List;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.contains("--debug")) {
            // The logger reads its settings once, at its first use.
            System.setProperty("org.slf4j.simpleLogger.log.dev.gouji", "debug");
        }
        if (arguments.contains("audit") || arguments.stream().anyMatch(LargeWorkbook::isNamed)) {
            SpareMemory.keepLittle();
            LightCompilation.ask();
        }
        System.exit(Program.run(arguments));
    }
}
