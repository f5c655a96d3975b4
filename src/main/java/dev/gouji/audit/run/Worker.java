package dev.gouji.audit.run;

/**
 * Turns items into results, for one thread.
 *
 * @param <T> the items
 * @param <R> the results
 */
public interface Worker<T, R> extends AutoCloseable {
    /** The item's result; an {@link OutOfMemoryError} brings the item back when nobody else works. */
    R work(T item, Attempt attempt);

    /** The result of an item that took too long. */
    R tooLate(T item);

    /** The result of an item that this came of. */
    R failed(T item, Throwable problem);

    @Override
    void close();
}
