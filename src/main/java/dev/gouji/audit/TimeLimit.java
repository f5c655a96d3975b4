package dev.gouji.audit;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long work on one workbook may take: it is done on a thread of its own, stopped when its time is over, and given up where it
 * does not listen.
 */
public record TimeLimit(Duration time) {
    private static final long STACK_BYTES = 8L << 20;
    private static final long GRACE_MILLIS = 2_000;

    /** Work on one workbook. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws WorkbookException;
    }

    /** What the work comes to, or its failure; that of a time limit where it takes too long. */
    public <T> T within(Work<T> work) throws WorkbookException {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread thread = new Thread(null, task, "workbook", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (TimeoutException late) {
            task.cancel(true);
            ended(thread);
            throw new WorkbookException(FailureCode.TIMEOUT, exceeded(time), late);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new WorkbookException(FailureCode.TIMEOUT, exceeded(time), e);
        }
    }

    /** What the work holds is free for the next workbook, where it listens. */
    private static void ended(Thread thread) {
        try {
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static WorkbookException thrown(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof WorkbookException failed) {
            return failed;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException unforeseen ? unforeseen : new IllegalStateException(cause);
    }

    /** What to tell of work that took more time than that. */
    static Wording exceeded(Duration time) {
        long seconds = time.toSeconds();
        return new Wording(
                "校验超过 " + seconds + " 秒，已停止。请删去与统计表无关的工作表后重试，或用 --timeout 给更长的时间。",
                "The check took more than " + seconds + " s and was stopped. Delete the sheets that are not the"
                        + " tables, or give more time by --timeout.");
    }
}
