package dev.gouji.bench;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.SampleAudit;
import dev.gouji.workbook.summary.SummaryWorkbook;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how long the summary workbook of so many workbooks takes, its size, and the most heap that was in use after a collection and
 * at all. To be run with {@code -Xmx256m}. Arguments: how many workbooks (50000), where the file goes, {@code hostile}, {@code en}.
 */
public final class SummaryBenchmark {
    private SummaryBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        int workbooks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("gouji-bench");
        boolean hostile = String.join(" ", arguments).contains("hostile");
        Language language = String.join(" ", arguments).contains(" en") ? Language.EN : Language.ZH;
        Audit audit = hostile ? SampleAudit.hostile(workbooks, language) : SampleAudit.of(workbooks, language);
        System.gc();
        long before = used();
        long start = System.nanoTime();
        audit.forEach(workbook -> {});
        double bare = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        Path file = folder.resolve("summary.xlsx");
        new SummaryWorkbook(language, 2).write(audit, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = 0;
        long collected = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                collected += pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed();
            }
        }
        System.out.printf(
                "%d workbooks: %.1f s (%.1f s of them to make them up), %.1f MB; heap before %d MB, in use after a collection %d MB,"
                        + " sum of the pools' peaks %d MB%n",
                workbooks, seconds, bare, Files.size(file) / 1e6, before >> 20, collected >> 20, peak >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
