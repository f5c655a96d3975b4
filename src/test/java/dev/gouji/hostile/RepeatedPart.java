package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part that repeats a piece very often, compressed in no time: the piece's compressed bytes are repeated.
 *
 * @param times how often the piece stands between start and end
 */
record RepeatedPart(String name, String start, String piece, long times, String end) {
    private static final int BLOCK = 1 << 20;

    /** A part that says just that. */
    static RepeatedPart of(String name, String content) {
        return new RepeatedPart(name, content, "", 0, "");
    }

    RawEntry compressed() {
        byte[] block =
                piece.repeat(Math.max(1, BLOCK / Math.max(1, piece.length()))).getBytes(StandardCharsets.UTF_8);
        long inBlock = Math.max(1, BLOCK / Math.max(1, piece.length()));
        String rest = piece.repeat((int) (times % inBlock));
        CRC32 checksum = new CRC32();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = add(bytes, checksum, start.getBytes(StandardCharsets.UTF_8));
        byte[] packed = deflated(block);
        for (long at = 0; at < times / inBlock; at++) {
            checksum.update(block);
            bytes.writeBytes(packed);
            length += block.length;
        }
        length += add(bytes, checksum, (rest + end).getBytes(StandardCharsets.UTF_8));
        // The last block, which is empty.
        bytes.writeBytes(new byte[] {3, 0});
        return RawEntry.deflated(name, bytes.toByteArray(), length, checksum.getValue());
    }

    private static int add(ByteArrayOutputStream bytes, CRC32 checksum, byte[] content) {
        if (content.length > 0) {
            checksum.update(content);
            bytes.writeBytes(deflated(content));
        }
        return content.length;
    }

    /** Whole bytes that refer to nothing before them, so that they can stand anywhere. */
    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int got = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        while (got > 0) {
            bytes.write(buffer, 0, got);
            got = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        }
        deflater.end();
        return bytes.toByteArray();
    }
}
