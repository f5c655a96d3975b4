package dev.gouji.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file's lines as bytes, one after the other; what follows the last line break is no line. */
final class LineFile implements Closeable {
    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private long position;

    LineFile(Path file) throws IOException {
        this.in = Files.newInputStream(file);
    }

    /** The next line, without its line break; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        while (fill()) {
            int end = at;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            line.write(block, at, end - at);
            at = end + 1;
            if (end < filled) {
                position += line.size() + 1;
                return line.toByteArray();
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = in.read(block);
        return filled > 0;
    }

    /** How many bytes the lines so far have taken up. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
