package dev.gouji.diagnosis;

/** How long a search may take. */
final class Budget {
    private static final int STEPS_BETWEEN_LOOKS = 32;

    private final long deadline;
    private final int free;
    private int steps;
    private boolean spent;

    /**
     * So much time from now.
     *
     * @param free steps that are taken in any case: a program that has just started takes long for its first ones
     */
    Budget(long nanos, int free) {
        this.deadline = System.nanoTime() + nanos;
        this.free = free;
    }

    /** Counts a step; whether time has run out. */
    boolean step() {
        if (!spent && ++steps % STEPS_BETWEEN_LOOKS == 0) {
            spent = steps > free && System.nanoTime() - deadline > 0;
        }
        return spent;
    }

    boolean isSpent() {
        return spent;
    }

    /** Takes over that a part of the work ran out of its own time. */
    void add(Budget part) {
        spent |= part.spent;
    }
}
