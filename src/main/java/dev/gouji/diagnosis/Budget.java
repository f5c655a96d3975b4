package dev.gouji.diagnosis;

/** How long a search may take. */
final class Budget {
    private static final int STEPS_BETWEEN_LOOKS = 32;

    private final long deadline;
    private final int free;
    private final int most;
    private int steps;
    private boolean spent;

    private Budget(long deadline, int free, int most) {
        this.deadline = deadline;
        this.free = free;
        this.most = most;
    }

    /**
     * So many steps, and so much time from now.
     *
     * @param free steps that are taken in any case: a program that has just started takes long for its first ones
     */
    static Budget timed(long nanos, int free, int most) {
        return new Budget(System.nanoTime() + nanos, free, most);
    }

    /** So many steps, however long they take. */
    static Budget counted(int steps) {
        return new Budget(0, Integer.MAX_VALUE, steps);
    }

    /** Counts a step; whether time has run out. */
    boolean step() {
        if (!spent && ++steps % STEPS_BETWEEN_LOOKS == 0) {
            spent = steps > most || (steps > free && System.nanoTime() - deadline > 0);
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
