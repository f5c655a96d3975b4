package dev.gouji.cli;

import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is made of a finished audit, several at once; what cannot be written takes nothing else with it. */
final class AuditOutputs {
    private final List<AuditOutput> outputs;
    private final int threads;

    AuditOutputs(List<AuditOutput> outputs, int threads) {
        this.outputs = List.copyOf(outputs);
        this.threads = threads;
    }

    /**
     * What came of it, in the order of the outputs.
     *
     * @param names of what was written, below the folder
     * @param failures why something was not written
     */
    record Written(List<String> names, List<IOException> failures) {}

    /** Writes all of them into the folder. */
    Written write(Audit audit, Path out) throws IOException {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        outputs.forEach(output -> tasks.add(() -> output.write(audit, out)));
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, tasks.size()));
        try {
            return collected(executor.invokeAll(tasks));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the summaries were written", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Written collected(List<Future<List<String>>> results) throws InterruptedException {
        List<String> names = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        for (Future<List<String>> result : results) {
            try {
                names.addAll(result.get());
            } catch (ExecutionException e) {
                failures.add(e.getCause() instanceof IOException told ? told : new IOException(e.getCause()));
            }
        }
        return new Written(names, failures);
    }
}
