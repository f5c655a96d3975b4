package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;

/** Takes findings out of one workbook and checks it anew, again and again, until the process is killed. */
final class CheckLoop {
    private CheckLoop() {}

    /** Goes on with the workbook of that name; ends only where it cannot be read or written. */
    public static void main(String[] arguments) {
        String file = arguments[0];
        CommandLine.Run last;
        do {
            last = run("check", "--clean", file);
            last = last.status() == 0 ? run("check", file) : last;
        } while (last.status() <= 1);
        System.err.println(last.out() + last.err());
        System.exit(last.status());
    }
}
