package dev.gouji.audit.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works through items on several threads. Results come in the order of the items, so that it is the same for any number of
 * threads; an item that fails, takes too long or needs too much memory has its own result and leaves the others alone.
 *
 * @param <T> the items
 * @param <R> the results
 */
public final class OrderedRun<T, R> {
    private static final long LOOK_MILLIS = 20;
    private static final long STOP_MILLIS = 3_000;
    /** How often the run waits for memory that an item takes, which ends by it: a minute in all. */
    private static final int MOST_PAUSES = 3_000;

    /** More than handing over a result takes. */
    private static final int SPARE_BYTES = 1 << 18;

    private static final long STACK_BYTES = 8L << 20;

    private final List<T> items;
    private final int threads;
    private final long timeout;
    private final Supplier<Worker<T, R>> workers;
    private final Board<R> board;
    private final Semaphore places;
    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private final Set<Thread> active = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();
    private long looked = System.nanoTime();
    private int givenUp;
    private volatile @Nullable Throwable broken;

    /**
     * A run over the items.
     *
     * @param timeout how long an item may take
     * @param workers makes a worker for each thread
     * @param weigher tells how many bytes a result takes up while it waits
     */
    public OrderedRun(
            List<T> items, int threads, Duration timeout, Supplier<Worker<T, R>> workers, ToLongFunction<R> weigher) {
        this.items = items;
        this.threads = threads;
        this.timeout = timeout.toNanos();
        this.workers = workers;
        this.board = new Board<>(items.size(), weigher);
        this.places = new Semaphore(threads, true);
    }

    /** Takes results one by one. */
    @FunctionalInterface
    public interface Receiver<R> {
        /** The next result. */
        void take(R result) throws IOException;
    }

    /** Hands over every result, in order; whether it came to the end and was not stopped. */
    public boolean run(Receiver<R> receiver) throws IOException {
        for (int thread = 0; thread < threads; thread++) {
            startWorker();
        }
        try {
            for (int item = 0; item < items.size(); item++) {
                R result = next();
                if (result == null) {
                    return false;
                }
                awaitMemory();
                receiver.take(result);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end();
        }
    }

    /** Asks the run to end before its time; what is being worked on does not count. */
    public void stop() {
        board.stop();
    }

    /** Whether some work goes on although it was given up, or because the run was stopped. */
    public boolean leftWorkBehind() {
        return givenUp > 0 || board.isStopped();
    }

    private @Nullable R next() throws InterruptedException {
        R result = null;
        int pauses = 0;
        while (true) {
            try {
                result = result == null ? board.poll(LOOK_MILLIS) : result;
                watch();
            } catch (OutOfMemoryError taken) {
                pause(taken, pauses++);
                continue;
            }
            if (result != null) {
                return result;
            }
            Throwable unforeseen = broken;
            if (unforeseen != null) {
                throw new IllegalStateException("a worker broke", unforeseen);
            }
            if (board.isStopped()) {
                return null;
            }
        }
    }

    /** A result is handed over step by step, which must not end in between. */
    private static void awaitMemory() throws InterruptedException {
        boolean spare = false;
        for (int pauses = 0; !spare; pauses++) {
            try {
                spare = new byte[SPARE_BYTES].length == SPARE_BYTES;
            } catch (OutOfMemoryError taken) {
                pause(taken, pauses);
            }
        }
    }

    /** Waits for the item that takes the memory to end by it. */
    private static void pause(OutOfMemoryError taken, int pauses) throws InterruptedException {
        if (pauses >= MOST_PAUSES) {
            throw taken;
        }
        Thread.sleep(LOOK_MILLIS);
    }

    /** Gives up what takes too long, even when it does not listen, and puts another worker in its place. */
    private void watch() throws InterruptedException {
        long now = System.nanoTime();
        if (now - looked < LOOK_MILLIS * 1_000_000) {
            return;
        }
        looked = now;
        long grace = Math.min(2_000_000_000L, Math.max(200_000_000L, timeout / 10));
        for (Attempt attempt : List.copyOf(attempts)) {
            if (attempt.watch(now, timeout, grace)) {
                givenUp++;
                attempts.remove(attempt);
                put(attempt.index(), tooLate(attempt));
                startWorker();
            }
        }
    }

    private R tooLate(Attempt attempt) throws InterruptedException {
        for (int pauses = 0; ; pauses++) {
            try (Worker<T, R> words = workers.get()) {
                return words.tooLate(items.get(attempt.index()));
            } catch (OutOfMemoryError taken) {
                pause(taken, pauses);
            }
        }
    }

    private void put(int item, R result) throws InterruptedException {
        for (int pauses = 0; ; pauses++) {
            try {
                board.put(item, result);
                return;
            } catch (OutOfMemoryError taken) {
                pause(taken, pauses);
            }
        }
    }

    private void end() {
        board.stop();
        attempts.forEach(Attempt::interrupt);
        long until = System.nanoTime() + STOP_MILLIS * 1_000_000;
        try {
            for (Thread thread : active) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left > 0) {
                    thread.join(left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWorker() {
        Thread thread = new Thread(null, this::work, "audit-" + started.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        active.add(thread);
        thread.start();
    }

    private void work() {
        try (Worker<T, R> worker = workers.get()) {
            for (int item = board.take(); item >= 0; item = board.take()) {
                Attempt attempt = begun(item);
                R result = attempted(worker, attempt);
                attempts.remove(attempt);
                if (result == null) {
                    return;
                }
                put(item, result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error unforeseen) {
            // Without a result for its item nobody would ever stop waiting.
            broken = unforeseen;
        } finally {
            active.remove(Thread.currentThread());
        }
    }

    private Attempt begun(int item) throws InterruptedException {
        for (int pauses = 0; ; pauses++) {
            try {
                Attempt attempt = new Attempt(item, places, threads);
                attempts.add(attempt);
                return attempt;
            } catch (OutOfMemoryError taken) {
                pause(taken, pauses);
            }
        }
    }

    /** The item's result; null where the attempt was given up, and another worker has this one's place. */
    private @Nullable R attempted(Worker<T, R> worker, Attempt attempt) {
        try {
            return once(worker, attempt, false);
        } catch (OutOfMemoryError beside) {
            // Perhaps another item took the memory: it is tried again when nothing else is there.
            if (attempt.isGivenUp()) {
                return null;
            }
            return attempt.isLate() ? worker.tooLate(items.get(attempt.index())) : alone(worker, attempt);
        }
    }

    private @Nullable R alone(Worker<T, R> worker, Attempt attempt) {
        try {
            return once(worker, attempt, true);
        } catch (OutOfMemoryError tooLarge) {
            return attempt.isGivenUp() ? null : worker.failed(items.get(attempt.index()), tooLarge);
        }
    }

    private @Nullable R once(Worker<T, R> worker, Attempt attempt, boolean alone) {
        T item = items.get(attempt.index());
        attempt.start(alone);
        boolean mine = true;
        R result;
        try {
            result = worker.work(item, attempt);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable problem) {
            result = worker.failed(item, problem);
        } finally {
            mine = attempt.end();
        }
        if (!mine) {
            return null;
        }
        return attempt.isLate() ? worker.tooLate(item) : result;
    }
}
