package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes sure that an OLE2 container is all there before POI opens it, which takes zeros for what a file that was cut off
 * lacks.
 */
final class CompoundFile {
    private static final int ENTRY = 128;
    private static final int HEADER_LISTED = 109;
    private static final int SMALL_STREAM = 4096;
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    private final ByteBuffer file;
    private final int sector;
    private final List<Integer> allocation = new ArrayList<>();
    private long walked;

    private CompoundFile(ByteBuffer bytes) {
        this.file = bytes.order(ByteOrder.LITTLE_ENDIAN);
        int shift = file.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new BufferUnderflowException();
        }
        this.sector = 1 << shift;
    }

    /** The container, in memory. */
    static POIFSFileSystem open(SourceFile source) throws WorkbookException {
        try {
            CompoundFile file = new CompoundFile(source.content());
            file.readAllocation();
            file.requireStreams();
            return new POIFSFileSystem(source.stream());
        } catch (IOException | RuntimeException e) {
            throw Corrupt.incomplete(e);
        }
    }

    private void readAllocation() {
        int listed = file.getInt(44);
        if (listed < 0 || listed > file.limit() / sector) {
            throw new BufferUnderflowException();
        }
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < Math.min(listed, HEADER_LISTED); i++) {
            sectors.add(file.getInt(76 + 4 * i));
        }
        int next = file.getInt(68);
        int perList = sector / 4 - 1;
        while (sectors.size() < listed && !isEnd(next)) {
            int list = position(next, sector);
            for (int i = 0; i < perList && sectors.size() < listed; i++) {
                sectors.add(file.getInt(list + 4 * i));
            }
            next = file.getInt(list + 4 * perList);
        }
        for (int one : sectors) {
            int start = position(one, sector);
            for (int at = 0; at < sector; at += 4) {
                allocation.add(file.getInt(start + at));
            }
        }
    }

    private void requireStreams() {
        List<Integer> directory = chain(file.getInt(48));
        for (int one : directory) {
            int start = position(one, sector);
            for (int entry = start; entry < start + sector; entry += ENTRY) {
                int type = file.get(entry + 66);
                int size = file.getInt(entry + 120);
                boolean small = type == 2 && Integer.compareUnsigned(size, SMALL_STREAM) < 0;
                if ((type == 2 || type == 5) && size != 0 && !small) {
                    requireStream(file.getInt(entry + 116), size);
                }
            }
        }
        // The allocation of the small streams, which lie in the root's own.
        if (file.getInt(64) > 0) {
            chain(file.getInt(60)).forEach(one -> position(one, sector));
        }
    }

    private void requireStream(int first, int size) {
        int missing = size;
        for (int one : chain(first)) {
            // Programs need not fill up the last sector.
            position(one, Math.min(missing, sector));
            missing -= sector;
            if (missing <= 0) {
                return;
            }
        }
        throw new BufferUnderflowException();
    }

    private List<Integer> chain(int first) {
        List<Integer> chain = new ArrayList<>();
        for (int one = first; !isEnd(one); one = allocation.get(one)) {
            chain.add(one);
            walked++;
            // No sector belongs to two streams: anything longer runs in circles.
            if (walked > 2L * allocation.size()) {
                throw new BufferUnderflowException();
            }
        }
        return chain;
    }

    private static boolean isEnd(int number) {
        return Integer.compareUnsigned(number, LAST_SECTOR) >= 0;
    }

    /** Where the sector begins, of which so many bytes have to be there. */
    private int position(int number, int bytes) {
        // The header takes up the place of a whole sector.
        long start = (number + 1L) * sector;
        if (number < 0 || bytes < 0 || start + bytes > file.limit()) {
            throw new BufferUnderflowException();
        }
        return (int) start;
    }
}
