package dev.gouji.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A zip's entry as its bytes stand, which may say something else before its content than in the central directory.
 *
 * @param name its name in the central directory
 * @param localName its name before the content
 * @param flags the general purpose bits
 * @param size its length as the central directory states it
 * @param attributes the external attributes, whose upper half is a Unix mode
 */
record RawEntry(
        String name,
        String localName,
        int flags,
        int method,
        ByteBuffer packed,
        long size,
        long checksum,
        long attributes) {
    static final int LOCAL_LENGTH = 30;
    private static final int UTF_8 = 1 << 11;

    static RawEntry deflated(String name, byte[] packed, long size, long checksum) {
        return new RawEntry(name, name, UTF_8, 8, ByteBuffer.wrap(packed), size, checksum, 0);
    }

    static RawEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return new RawEntry(name, name, UTF_8, 0, ByteBuffer.wrap(content), content.length, checksum.getValue(), 0);
    }

    RawEntry named(String other) {
        return new RawEntry(other, other, flags, method, packed, size, checksum, attributes);
    }

    RawEntry namedBefore(String other) {
        return new RawEntry(name, other, flags, method, packed, size, checksum, attributes);
    }

    RawEntry ofSize(long other) {
        return new RawEntry(name, localName, flags, method, packed, other, checksum, attributes);
    }

    RawEntry flagged(int bits) {
        return new RawEntry(name, localName, flags | bits, method, packed, size, checksum, attributes);
    }

    RawEntry withAttributes(long other) {
        return new RawEntry(name, localName, flags, method, packed, size, checksum, other);
    }

    /** What stands before the content, and the content. */
    byte[] local() {
        byte[] own = localName.getBytes(StandardCharsets.UTF_8);
        return buffer(LOCAL_LENGTH + own.length + packed.limit())
                .putInt(0x04034b50)
                .putShort((short) 20)
                .put(common())
                .putShort((short) own.length)
                .putShort((short) 0)
                .put(own)
                .put(packed.duplicate())
                .array();
    }

    /** What the central directory says, of content that begins there. */
    byte[] central(long at) {
        byte[] own = name.getBytes(StandardCharsets.UTF_8);
        return buffer(46 + own.length)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8))
                .putShort((short) 20)
                .put(common())
                .putShort((short) own.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt((int) attributes)
                .putInt((int) at)
                .put(own)
                .array();
    }

    private byte[] common() {
        return buffer(20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0x5A21_0000)
                .putInt((int) checksum)
                .putInt(packed.limit())
                .putInt((int) size)
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
