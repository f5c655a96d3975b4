package dev.gouji.cli;

/**
 * Lets the virtual machine give memory back now and then: of what workbooks leave behind, it would keep ever more up to the largest heap
 * that it may have, though what is made of them holds a tenth of that.
 */
final class SpareMemory {
    private static final int BETWEEN = 1_000;
    /** As long as the heap is no larger, garbage included, there is nothing worth giving back. */
    private static final long HEAP = 100L << 20;
    /** Where a heap is never made smaller, it pays only when there is so much in it. */
    private static final long IN_USE = 60L << 20;

    private volatile boolean shrinks = true;

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
