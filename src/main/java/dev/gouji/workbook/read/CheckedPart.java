package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.ReadBudget;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A part's content, held to the length and checksum that the zip states, within the budget. */
final class CheckedPart extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final ReadBudget budget;
    private final CRC32 checksum = new CRC32();
    private long length;
    private boolean whole;

    CheckedPart(InputStream content, ZipArchiveEntry entry, ReadBudget budget) {
        super(content);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        // XML parsers close what they have read to its end; asking once more is still allowed.
        if (whole) {
            return -1;
        }
        int got = super.read(buffer, offset, count);
        if (got < 0) {
            requireWhole();
            return got;
        }
        checksum.update(buffer, offset, got);
        length += got;
        if (length > entry.getSize()) {
            throw new IOException("longer than stated: " + entry.getName());
        }
        try {
            budget.bytes(got, length);
        } catch (WorkbookException e) {
            throw new IOException(e);
        }
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void requireWhole() throws IOException {
        if (length != entry.getSize() || checksum.getValue() != entry.getCrc()) {
            throw new IOException("wrong length or checksum: " + entry.getName());
        }
        whole = true;
    }
}
