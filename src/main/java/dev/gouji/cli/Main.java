package dev.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The program's entry. */
public final class Main {
    private static final long LARGE = 1 << 18;

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.contains("--debug")) {
            // The logger reads its settings once, at its first use.
            System.setProperty("org.slf4j.simpleLogger.log.dev.gouji", "debug");
        }
        boolean audits = arguments.contains("audit");
        if (audits) {
            SpareMemory.keepLittle();
        }
        if (audits || arguments.stream().anyMatch(Main::isLarge)) {
            LightCompilation.ask();
        }
        System.exit(Program.run(arguments));
    }

    /** A workbook that takes a while. */
    private static boolean isLarge(String argument) {
        try {
            return Files.size(Path.of(argument)) > LARGE;
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }
}
