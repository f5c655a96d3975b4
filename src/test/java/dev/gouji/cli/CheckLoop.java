package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;

/** Checks one workbook and takes the findings out again, over and over, until the process is killed. */
final class CheckLoop {
    private CheckLoop() {}

    /** Goes on with the workbook of that name, which holds findings or not; ends only where it cannot be read or written. */
    public static void main(String[] arguments) {
        String file = arguments[0];
        boolean clean = arguments[1].equals("clean");
        CommandLine.Run last;
        do {
            last = clean ? run("check", "--clean", file) : run("check", file);
            clean = !clean;
        } while (last.status() <= 1);
        System.err.println(last.out() + last.err());
        System.exit(last.status());
    }
}
