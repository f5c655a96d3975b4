package dev.gouji.workbook.summary;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text that waits, compressed, in a file of its own until all that stands before it is known. The file goes as it is closed. */
final class Spool implements Closeable {
    private static final int BUFFER = 1 << 15;

    private final FileChannel channel;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream compressed;
    private final Writer writer;

    /** A spool in that folder, where there is room for the output. */
    Spool(Path folder) throws IOException {
        Path file = folder.resolve(".gouji-" + UUID.randomUUID() + ".tmp");
        // Where the platform can do so the file is nameless from now on, so that even a killed run leaves nothing.
        channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        compressed = new DeflaterOutputStream(Channels.newOutputStream(channel), deflater, BUFFER);
        writer = new BufferedWriter(new OutputStreamWriter(compressed, StandardCharsets.UTF_8), BUFFER);
    }

    /** Adds text. */
    void add(CharSequence text) throws IOException {
        writer.append(text);
    }

    /** Copies the whole text; nothing can be added any more. */
    void copyTo(OutputStream out) throws IOException {
        writer.flush();
        compressed.finish();
        channel.position(0);
        InputStream text = new InflaterInputStream(Channels.newInputStream(channel));
        text.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            deflater.end();
        }
    }
}
