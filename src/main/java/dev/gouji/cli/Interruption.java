package dev.gouji.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ctrl-C while something is being done: it is asked to stop, and has the time to leave its results whole. */
final class Interruption implements Closeable {
    private static final long SECONDS = 120;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private @Nullable Runnable stop;
    private boolean interrupted;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What to do when it comes; at once, where it has come. */
    synchronized void onStop(Runnable action) {
        stop = action;
        if (interrupted) {
            action.run();
        }
    }

    /** There is nothing to be stopped any more. */
    synchronized void ended() {
        stop = null;
    }

    private void interrupt() {
        synchronized (this) {
            interrupted = true;
            if (stop != null) {
                stop.run();
            }
        }
        try {
            done.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The results are whole. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running, and lets the process end now.
            return;
        }
    }
}
