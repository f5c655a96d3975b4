package dev.gouji.workbook.archive;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Counts the members that an archive has before they are listed, which takes memory for each. */
final class ArchiveSize {
    private static final int CENTRAL = 0x02014b50;
    private static final int SHORTEST = 46;
    private static final int BLOCK = 1 << 16;

    private ArchiveSize() {}

    /** Throws where there are more than the limits allow; the directory is asked, not the number that it gives of itself. */
    static void check(SeekableByteChannel channel, Limits limits) throws IOException, WorkbookException {
        long at = start(channel);
        long members = 0;
        while (at >= 0) {
            ByteBuffer head = read(channel, at, SHORTEST);
            if (head.limit() < SHORTEST || head.getInt(0) != CENTRAL) {
                return;
            }
            members++;
            if (members > limits.of(Limit.ARCHIVE_FILES)) {
                throw Limit.ARCHIVE_FILES.exceeded(limits.of(Limit.ARCHIVE_FILES));
            }
            at += SHORTEST + length(head, 28) + length(head, 30) + length(head, 32);
        }
    }

    /** Where the directory begins, by what its end says; negative where it does not tell. */
    private static long start(SeekableByteChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - BLOCK - 22);
        ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
        for (int end = tail.limit() - 22; end >= 0; end--) {
            if (tail.getInt(end) == 0x06054b50) {
                boolean wide = end >= 20 && tail.getInt(end - 20) == 0x07064b50;
                ByteBuffer end64 = wide ? read(channel, tail.getLong(end - 12), 56) : tail;
                if (wide) {
                    return end64.limit() < 56 ? -1 : end64.getLong(48);
                }
                return tail.getInt(end + 16) & 0xFFFFFFFFL;
            }
        }
        return -1;
    }

    private static int length(ByteBuffer head, int at) {
        return head.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        if (at >= 0 && at < channel.size()) {
            channel.position(at);
            int got = 0;
            while (got >= 0 && bytes.hasRemaining()) {
                got = channel.read(bytes);
            }
        }
        return bytes.flip();
    }
}
