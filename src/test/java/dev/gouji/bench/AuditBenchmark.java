package dev.gouji.bench;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Prints what auditing a folder costs, as whole processes from start to end: with one thread and two, with annotated copies, and
 * what openpyxl takes merely to read the first of the same files, where python3 has it. The jar must have been built.
 */
public final class AuditBenchmark {
    private static final String READING = """
            import glob, sys, openpyxl
            for f in sorted(glob.glob(sys.argv[1] + '/*/*.xlsx'))[:int(sys.argv[3])]:
                book = openpyxl.load_workbook(f, read_only=sys.argv[2] == 'True')
                for sheet in book:
                    for row in sheet.iter_rows(values_only=True):
                        for value in row: pass
                book.close()
            """;

    /** openpyxl takes each workbook alike, so as many as this tell its rate. */
    private static final int READ_BY_OPENPYXL = 300;

    /** One after the other in turn, since other programs' load comes and goes. */
    private static final int ROUNDS = 3;

    /** As README.md advises. */
    private static final List<String> JAVA = List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private final int workbooks;
    private final Path folder;
    private final Path work;

    private AuditBenchmark(int workbooks, Path work) {
        this.workbooks = workbooks;
        this.work = work;
        this.folder = work.resolve("submissions-" + workbooks);
    }

    /** Runs the benchmark; the argument is how many workbooks there are, 5000 without one. */
    public static void main(String[] arguments) throws IOException, WorkbookException, InterruptedException {
        int workbooks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        AuditBenchmark benchmark = new AuditBenchmark(workbooks, Path.of("target", "audit-bench"));
        // Drawn once: the same number gives the same workbooks.
        new AuditFolder().fill(benchmark.folder, workbooks);
        benchmark.report();
    }

    private void report() throws IOException, InterruptedException {
        List<Double> ones = new ArrayList<>();
        List<Double> twos = new ArrayList<>();
        List<Double> withCopies = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = audit("one thread, no copies", "--no-copies", "--threads", "1");
            double two = audit("two threads, no copies", "--no-copies", "--threads", "2");
            ones.add(one);
            twos.add(two);
            ratios.add(two / one);
            withCopies.add(audit("two threads, copies", "--threads", "2"));
        }
        double two = median(twos);
        double copies = median(withCopies);
        System.out.printf(
                Locale.ROOT,
                "medians: %.0f workbooks a second with one thread, %.0f with two, %.0f with copies; "
                        + "two threads have %.2f times the throughput of one%n",
                median(ones),
                two,
                copies,
                median(ratios));
        int read = Math.min(workbooks, READ_BY_OPENPYXL);
        for (String readOnly : List.of("False", "True")) {
            double openpyxl = rate(
                    "openpyxl, read_only=" + readOnly,
                    read,
                    "python3",
                    "-c",
                    READING,
                    folder.toString(),
                    readOnly,
                    Integer.toString(read));
            if (openpyxl > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "throughput as a multiple of openpyxl's: %.1f without copies, %.1f with copies%n",
                        two / openpyxl,
                        copies / openpyxl);
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private double audit(String name, String... options) throws IOException, InterruptedException {
        Path out = work.resolve("out");
        remove(out);
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-jar", "target/gouji.jar", "audit", folder.toString(), "--out", out.toString()));
        command.addAll(List.of("--fail-on", "never", "--quiet"));
        command.addAll(List.of(options));
        return rate(name, workbooks, command.toArray(String[]::new));
    }

    /** How many workbooks a second the process did; 0 where it failed. */
    private static double rate(String name, int workbooks, String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            System.out.printf("%s: failed, exit status %d%n", name, process.exitValue());
            return 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.0f workbooks a second, peak %d MB%n",
                name,
                seconds,
                workbooks / seconds,
                peak / 1024);
        return workbooks / seconds;
    }

    /** The process's largest resident set so far, where the platform tells it. */
    private static long peakKilobytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
