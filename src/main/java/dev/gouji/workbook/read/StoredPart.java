package dev.gouji.workbook.read;

import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A part as a zip stores it: two that are equal are read alike, faults included. */
final class StoredPart {
    private static final int LARGEST = 1 << 16;

    private final int method;
    private final boolean encrypted;
    private final long length;
    private final long checksum;
    private final byte[] bytes;

    StoredPart(ZipArchiveEntry entry, byte[] bytes) {
        this.method = entry.getMethod();
        this.encrypted = entry.getGeneralPurposeBit().usesEncryption();
        this.length = entry.getSize();
        this.checksum = entry.getCrc();
        this.bytes = bytes;
    }

    /** Whether the entry, packed and unpacked, is small enough to be kept. */
    static boolean isSmall(ZipArchiveEntry entry) {
        return entry.getSize() <= LARGEST && entry.getCompressedSize() <= LARGEST;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredPart that
                && method == that.method
                && encrypted == that.encrypted
                && length == that.length
                && checksum == that.checksum
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(checksum);
    }
}
