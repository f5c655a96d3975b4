package dev.gouji.diagnosis;

/** What ends a search for causes. */
public enum Effort {
    /** The same number of steps, unless they take longer than a person waits: on a very busy machine. */
    TIMED,
    /** A number of steps: the same report gets the same diagnosis on any machine, however busy it is. */
    COUNTED;

    /** Less than the 200 ms that a workbook may take, for what is still to do when time runs out. */
    private static final long NANOS = 130_000_000;

    private static final int FREE_STEPS = 1_500;
    private static final int MOST_STEPS = 12_000;
    private static final long NANOS_TO_COVER = 15_000_000;
    private static final int FREE_STEPS_TO_COVER = 1_000;
    private static final int MOST_STEPS_TO_COVER = 3_000;

    /** For one report. */
    Budget whole() {
        return this == TIMED ? Budget.timed(NANOS, FREE_STEPS, MOST_STEPS) : Budget.counted(MOST_STEPS);
    }

    /** For putting together once what was found. */
    Budget cover() {
        return this == TIMED
                ? Budget.timed(NANOS_TO_COVER, FREE_STEPS_TO_COVER, MOST_STEPS_TO_COVER)
                : Budget.counted(MOST_STEPS_TO_COVER);
    }
}
