package dev.gouji.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A workbook's file as it was at one moment: everything that is read or written back comes from these bytes. */
public final class SourceFile {
    private final Path path;
    private final byte[] bytes;
    private volatile @Nullable String sha256;

    /** The file as the person named it, with its whole content, which nobody changes from now on: a copy would double the memory. */
    public SourceFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** The file as the person named it. */
    public Path path() {
        return path;
    }

    /** The file's name, without its folder. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The first bytes, at most that many. */
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    /** The bytes, to look at. */
    public ByteBuffer content() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** The bytes from the first to the last, for reading. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The content's SHA-256, in hexadecimal digits. */
    public String sha256() {
        String known = sha256;
        if (known != null) {
            return known;
        }
        String reckoned = DigestUtils.sha256Hex(bytes);
        sha256 = reckoned;
        return reckoned;
    }

    /** A new channel over the bytes, for reading. */
    public SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(bytes);
    }
}
