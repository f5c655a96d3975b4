package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes sure of a zip before anything is built from it: that it is no larger than its limits, and that its two directories, the central one
 * and the headers before each entry, tell the same. Programs differ in which of the two they read.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int NAME_FIELD = 0x7075;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long WIDE = 0xFFFFFFFFL;

    private final ByteBuffer file;
    private final ReadBudget budget;
    private final List<Entry> entries = new ArrayList<>();

    private ZipDirectory(ByteBuffer file, ReadBudget budget) {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** Throws what is wrong with the zip. */
    static void check(ByteBuffer file, ReadBudget budget) throws WorkbookException {
        try {
            new ZipDirectory(file.duplicate(), budget).check();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw Corrupt.incomplete(e);
        }
    }

    private void check() throws WorkbookException {
        int end = end();
        long count = file.getShort(end + 10) & 0xFFFF;
        long length = file.getInt(end + 12) & WIDE;
        long start = file.getInt(end + 16) & WIDE;
        int stop = end;
        if (end >= 20 && file.getInt(end - 20) == LOCATOR_64) {
            stop = Math.toIntExact(Math.min(Integer.MAX_VALUE, file.getLong(end - 12)));
            if (file.getInt(stop) != END_64) {
                throw Corrupt.incomplete(null);
            }
            count = file.getLong(stop + 32);
            length = file.getLong(stop + 40);
            start = file.getLong(stop + 48);
        }
        if (count < 0 || length < 0 || start < 0 || start + length != stop) {
            throw Corrupt.incomplete(null);
        }
        budget.use(Limit.ENTRIES, count);
        budget.require(Limit.DIRECTORY_BYTES, stop - start);
        read((int) start, stop, count);
        checkPlaces((int) start);
    }

    /** The end that reaches to the file's end; of a file with something behind it, the last one. */
    private int end() throws WorkbookException {
        int last = -1;
        for (int at = file.limit() - END_LENGTH; at >= Math.max(0, file.limit() - END_LENGTH - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                boolean fits = at + END_LENGTH + (file.getShort(at + 20) & 0xFFFF) == file.limit();
                if (last < 0) {
                    last = at;
                    if (fits) {
                        return at;
                    }
                } else if (fits) {
                    throw Corrupt.because("内部目录有两个", "it has two inner directories");
                }
            }
        }
        if (last < 0) {
            throw Corrupt.incomplete(null);
        }
        return last;
    }

    private void read(int start, int stop, long count) throws WorkbookException {
        int at = start;
        long total = 0;
        for (long number = 0; number < count; number++) {
            if (at > stop - 46 || file.getInt(at) != CENTRAL) {
                throw inconsistent();
            }
            int name = file.getShort(at + 28) & 0xFFFF;
            int extra = file.getShort(at + 30) & 0xFFFF;
            Entry entry = entry(at, name, extra);
            entries.add(entry);
            if (entry.unpacked < 0 || entry.packed < 0 || entry.local < 0) {
                throw inconsistent();
            }
            budget.require(Limit.PART_BYTES, entry.unpacked);
            total += entry.unpacked;
            budget.require(Limit.TOTAL_BYTES, total);
            checkLocal(entry, at, name);
            at += 46 + name + extra + (file.getShort(at + 32) & 0xFFFF);
        }
        if (at != stop) {
            throw inconsistent();
        }
    }

    private Entry entry(int at, int name, int extra) {
        long packed = file.getInt(at + 20) & WIDE;
        long unpacked = file.getInt(at + 24) & WIDE;
        long local = file.getInt(at + 42) & WIDE;
        int field = at + 46 + name;
        int end = field + extra;
        // Numbers that do not fit stand in a field of their own, those alone, in this order.
        while (field + 4 <= end) {
            int size = file.getShort(field + 2) & 0xFFFF;
            int value = field + 4;
            if (file.getShort(field) == 1) {
                if (unpacked == WIDE) {
                    unpacked = file.getLong(value);
                    value += 8;
                }
                if (packed == WIDE) {
                    packed = file.getLong(value);
                    value += 8;
                }
                if (local == WIDE) {
                    local = file.getLong(value);
                }
                break;
            }
            field += 4 + size;
        }
        return new Entry(local, packed, unpacked);
    }

    private void checkLocal(Entry entry, int at, int name) throws WorkbookException {
        int local = Math.toIntExact(Math.min(Integer.MAX_VALUE, entry.local));
        boolean same = file.getInt(local) == LOCAL
                && file.getShort(local + 8) == file.getShort(at + 10)
                && (file.getShort(local + 6) & 1) == (file.getShort(at + 8) & 1)
                && (file.getShort(local + 26) & 0xFFFF) == name
                && file.slice(local + 30, name).equals(file.slice(at + 46, name));
        int extra = file.getShort(local + 28) & 0xFFFF;
        if (same && (isRenamed(local + 30, name, extra) || isRenamed(at + 46, name, file.getShort(at + 30) & 0xFFFF))) {
            throw inconsistent();
        }
        boolean later = (file.getShort(local + 6) & 8) != 0;
        if (!same || (!later && !hasSame(local + 14, at + 16))) {
            throw inconsistent();
        }
        entry.end = local + 30L + name + extra + entry.packed;
    }

    /**
     * Whether a field beside the name, which not all programs read, holds another one. It is there for names that are no ASCII, and parts
     * have none of these.
     */
    private boolean isRenamed(int name, int length, int extra) {
        ByteBuffer own = file.slice(name, length);
        int at = name + length;
        int end = at + extra;
        while (at + 4 <= end) {
            int size = file.getShort(at + 2) & 0xFFFF;
            // A version and the checksum of the name that it is for come first.
            if (file.getShort(at) == NAME_FIELD && size > 5) {
                ByteBuffer other = file.slice(at + 9, size - 5);
                if (!other.equals(own) && (isAscii(other) || isAscii(own))) {
                    return true;
                }
            }
            at += 4 + size;
        }
        return false;
    }

    private static boolean isAscii(ByteBuffer name) {
        for (int at = 0; at < name.limit(); at++) {
            if (name.get(at) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether checksum and lengths are the same, where the local ones fit in. */
    private boolean hasSame(int local, int central) {
        for (int at = 0; at < 12; at += 4) {
            int stated = file.getInt(local + at);
            if (stated != file.getInt(central + at) && stated != -1) {
                return false;
            }
        }
        return true;
    }

    /** Entries must not lie in one another, nor anything that looks like an entry between them. */
    private void checkPlaces(int directory) throws WorkbookException {
        entries.sort(Comparator.comparingLong(entry -> entry.local));
        long free = 0;
        for (Entry entry : entries) {
            if (entry.local < free || hidesEntry(free, entry.local)) {
                throw inconsistent();
            }
            free = entry.end;
        }
        if (free > directory || hidesEntry(free, directory)) {
            throw inconsistent();
        }
    }

    private boolean hidesEntry(long from, long to) {
        for (int at = (int) from; at + 4 <= to; at++) {
            if (file.getInt(at) == LOCAL) {
                return true;
            }
        }
        return false;
    }

    private static WorkbookException inconsistent() {
        return Corrupt.because("内部目录前后不一致", "its inner directory contradicts itself");
    }

    /** An entry's place and lengths. */
    private static final class Entry {
        private final long local;
        private final long packed;
        private final long unpacked;
        private long end;

        Entry(long local, long packed, long unpacked) {
            this.local = local;
            this.packed = packed;
            this.unpacked = unpacked;
        }
    }
}
