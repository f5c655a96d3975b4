package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A zip written byte by byte, so that it can be what no program would write. */
final class RawZip {
    private final List<RawEntry> entries = new ArrayList<>();
    private final List<RawEntry> hidden = new ArrayList<>();
    private long statedCount = -1;

    RawZip add(RawEntry entry) {
        entries.add(entry);
        return this;
    }

    /** An entry that the central directory does not list. */
    RawZip hide(RawEntry entry) {
        hidden.add(entry);
        return this;
    }

    /** States another number of entries than there are. */
    RawZip stating(long count) {
        statedCount = count;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (RawEntry entry : entries) {
            directory.writeBytes(entry.central(file.size()));
            file.writeBytes(entry.local());
        }
        hidden.forEach(entry -> file.writeBytes(entry.local()));
        long count = statedCount < 0 ? entries.size() : statedCount;
        int start = file.size();
        file.writeBytes(directory.toByteArray());
        if (count > 0xFFFE) {
            file.writeBytes(end64(count, directory.size(), start, file.size()));
        }
        short few = (short) Math.min(0xFFFF, count);
        file.writeBytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort(few)
                .putShort(few)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return file.toByteArray();
    }

    private static byte[] end64(long count, long length, long start, long at) {
        return buffer(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(count)
                .putLong(count)
                .putLong(length)
                .putLong(start)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(at)
                .putInt(1)
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
