package dev.gouji.diagnosis;

/** How long a search may take. */
final class Budget {
    private static final int STEPS_BETWEEN_LOOKS = 32;

    private final long deadline;
    private int steps;
    private boolean spent;

    /** So much time from now. */
    Budget(long nanos) {
        this.deadline = System.nanoTime() + nanos;
    }

    /** Counts a step; whether time has run out. */
    boolean step() {
        if (!spent && ++steps % STEPS_BETWEEN_LOOKS == 0) {
            spent = System.nanoTime() - deadline > 0;
        }
        return spent;
    }

    boolean isSpent() {
        return spent;
    }
}
