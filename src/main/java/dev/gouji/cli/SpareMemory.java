package dev.gouji.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.LoggerFactory;

/**
 * Lets the virtual machine give memory back now and then: of what workbooks leave behind, it would keep ever more up to the largest heap
 * that it may have, though what is made of them holds a tenth of that.
 */
final class SpareMemory {
    private static final int BETWEEN = 1_000;
    /** As long as the heap is no larger, garbage included, there is nothing worth giving back. */
    private static final long HEAP = 140L << 20;
    /** Where a heap is never made smaller, it pays only when there is so much in it. */
    private static final long IN_USE = 110L << 20;

    /** In hundredths of the heap: without this it would be as large as three times what is in use, and more. */
    private static final String LEAST_FREE = "10";

    private static final String MOST_FREE = "40";

    private volatile boolean shrinks = true;

    /** Has the virtual machine keep little; one that knows no such thing goes on as it is. */
    static void keepLittle() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            machine.setVMOption("MinHeapFreeRatio", LEAST_FREE);
            machine.setVMOption("MaxHeapFreeRatio", MOST_FREE);
            System.gc();
        } catch (RuntimeException | LinkageError unknown) {
            LoggerFactory.getLogger(SpareMemory.class).debug("the heap keeps what it likes", unknown);
        }
    }

    /** After so many workbooks, where it is time. */
    void giveBack(int workbooks) {
        Runtime machine = Runtime.getRuntime();
        long heap = machine.totalMemory();
        boolean pays = shrinks ? heap > HEAP : heap - machine.freeMemory() > IN_USE;
        if (workbooks % BETWEEN == 0 && pays) {
            System.gc();
            shrinks = machine.totalMemory() < heap;
        }
    }
}
