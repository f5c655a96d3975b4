package dev.gouji.audit.run;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Which item is next for the workers, and which results wait for their turn; nobody runs too far ahead. */
final class Board<R> {
    private static final int FARTHEST_AHEAD = 512;

    private static final long HEAVIEST_AHEAD = 24L << 20;

    private final int size;
    private final ToLongFunction<R> weigher;
    private final Map<Integer, R> ready = new HashMap<>();
    private int next;
    private long weight;
    private int delivered;
    private boolean stopped;

    /** @param weigher tells how many bytes a result takes up */
    Board(int size, ToLongFunction<R> weigher) {
        this.size = size;
        this.weigher = weigher;
    }

    /** The number of the next item; -1 where there is none any more. */
    synchronized int take() throws InterruptedException {
        while (!stopped && next < size && isFarAhead()) {
            wait();
        }
        return stopped || next >= size ? -1 : next++;
    }

    private boolean isFarAhead() {
        return next - delivered >= FARTHEST_AHEAD || (weight > HEAVIEST_AHEAD && next > delivered);
    }

    synchronized void put(int item, R result) {
        long added = weigher.applyAsLong(result);
        ready.put(item, result);
        weight += added;
        if (item == delivered) {
            notifyAll();
        }
    }

    /** The result whose turn it is, waited for at most so long; null where it is not there yet. */
    synchronized @Nullable R poll(long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (!ready.containsKey(delivered) && !stopped && left > 0) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
        R result = ready.get(delivered);
        if (result != null) {
            weight -= weigher.applyAsLong(result);
            ready.remove(delivered);
            delivered++;
            if (delivered % (FARTHEST_AHEAD / 4) == 0 || weight > HEAVIEST_AHEAD / 2) {
                notifyAll();
            }
        }
        return result;
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
