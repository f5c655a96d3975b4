package dev.gouji.audit.run;

import java.util.concurrent.Semaphore;

/** The work on one item, which its worker ends, or which is given up when it takes too long. */
public final class Attempt {
    private final int index;
    private final Semaphore places;
    private final int all;
    private int held;
    private long started;
    private boolean running;
    private boolean late;
    private boolean givenUp;
    private Thread worker;

    /**
     * An attempt at an item.
     *
     * @param places as many as there are workers: whoever works holds one, whoever must be alone holds all
     */
    Attempt(int index, Semaphore places, int all) {
        this.index = index;
        this.places = places;
        this.all = all;
        this.worker = Thread.currentThread();
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }

    int index() {
        return index;
    }

    /** Whether nobody else works meanwhile. */
    public synchronized boolean isAlone() {
        return held == all;
    }

    /** Whether its time is over, so that its result does not count. */
    public synchronized boolean isLate() {
        return late;
    }

    /** Starts the clock, beside others or alone. */
    void start(boolean alone) {
        int needed = alone ? all : 1;
        places.acquireUninterruptibly(needed);
        synchronized (this) {
            held = needed;
            worker = Thread.currentThread();
            started = System.nanoTime();
            running = true;
        }
    }

    /** Stops the clock; whether the worker may go on, since nobody has taken its place. */
    synchronized boolean end() {
        running = false;
        // A call to stop must not hit the next item.
        Thread.interrupted();
        if (!givenUp) {
            places.release(held);
        }
        return !givenUp;
    }

    /** Asks the worker to stop, or gives it up, where the time is over; whether it was given up now. */
    synchronized boolean watch(long now, long timeout, long grace) {
        if (!running || givenUp || now - started < timeout) {
            return false;
        }
        if (!late) {
            late = true;
            worker.interrupt();
        }
        if (now - started < timeout + grace) {
            return false;
        }
        givenUp = true;
        places.release(held);
        return true;
    }

    /** Asks the worker to stop, since the run ends. */
    synchronized void interrupt() {
        if (running) {
            late = true;
            worker.interrupt();
        }
    }
}
