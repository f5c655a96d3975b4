package dev.gouji.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.out.println("gouji");
    }
}
