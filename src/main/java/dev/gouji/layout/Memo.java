package dev.gouji.layout;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out before, up to a bound: the same labels stand in workbook after workbook. Several threads may ask.
 *
 * @param <K> what is asked for
 * @param <V> the answer, which follows from the question alone
 */
final class Memo<K, V> {
    /** Far more than the labels of all forms; what stands in one department's workbook alone is soon too much to remember. */
    private static final int LARGEST = 4_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> answer;

    /** @param answer finds out what is not known yet */
    Memo(Function<K, V> answer) {
        this.answer = answer;
    }

    /** The answer; no more of them once somebody has interrupted the thread, which nobody waits for then. */
    V of(K question) {
        V before = known.get(question);
        if (before != null) {
            return before;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        V found = answer.apply(question);
        if (known.size() < LARGEST) {
            known.put(question, found);
        }
        return found;
    }
}
