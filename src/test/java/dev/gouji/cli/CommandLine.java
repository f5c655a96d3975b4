package dev.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the program as a shell would, and keeps what it prints. */
final class CommandLine {
    private CommandLine() {}

    /** What one run printed, and its exit status. */
    record Run(int status, String out, String err) {}

    static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = arguments[at].toString();
        }
        int status = new Program(Terminal.of(out, err)).run(words).code();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
