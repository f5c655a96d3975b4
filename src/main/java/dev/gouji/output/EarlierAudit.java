package dev.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of an earlier run that still hold for workbooks that have not changed since; several threads may ask. */
public final class EarlierAudit implements Closeable {
    /** What may come out otherwise although the workbook is the same. */
    private static final Set<String> PASSING = Set.of("io", "locked", "not-found", "timeout", "too-large");

    private final @Nullable FileChannel lines;
    private final Map<String, Place> places;

    private EarlierAudit(@Nullable FileChannel lines, Map<String, Place> places) {
        this.lines = lines;
        this.places = places;
    }

    /** No earlier run. */
    public static EarlierAudit none() {
        return new EarlierAudit(null, new HashMap<>());
    }

    /**
     * What the file of lines holds of runs with those settings.
     *
     * @param out the folder for the results, in which copies must still be there
     */
    public static EarlierAudit open(Path file, Path out, String settings) throws IOException {
        Map<String, Place> places = new HashMap<>();
        try (LineFile lines = new LineFile(file)) {
            long start = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                JsonObject json = parsed(line);
                if (json != null && holds(json, out, settings)) {
                    places.put(json.textOrEmpty("file"), new Place(json.textOrEmpty("sha256"), start, line.length));
                }
                start = lines.position();
            }
        }
        return new EarlierAudit(FileChannel.open(file), places);
    }

    /** A line that a killed run wrote half is none. */
    private static @Nullable JsonObject parsed(byte[] line) {
        try {
            return AuditLineJson.parsed(line);
        } catch (IOException broken) {
            return null;
        }
    }

    private static boolean holds(JsonObject json, Path out, String settings) {
        String copy = json.text("written");
        return settings.equals(json.text("run"))
                && !json.textOrEmpty("sha256").isEmpty()
                && !PASSING.contains(json.object("error").textOrEmpty("code"))
                && (copy == null || Files.isRegularFile(out.resolve(copy)));
    }

    /** What a result depends on besides its workbook's content. */
    @FunctionalInterface
    public interface Beside {
        /** Of the workbook of that agency and year; empty where its result never holds again. */
        Optional<String> of(@Nullable String agency, @Nullable Integer year);
    }

    /** The line for the workbook of that path and content; empty where it must be checked. */
    public Optional<AuditLine> find(String file, String sha256, Beside beside) throws IOException {
        Place place = places.get(file);
        if (place == null || lines == null || !place.sha256.equals(sha256)) {
            return Optional.empty();
        }
        ByteBuffer line = ByteBuffer.allocate(place.length);
        while (line.hasRemaining()) {
            if (lines.read(line, place.start + line.position()) < 0) {
                return Optional.empty();
            }
        }
        JsonObject json = AuditLineJson.parsed(line.array());
        Optional<String> now = beside.of(json.text("agency"), json.integer("year"));
        return now.filter(json.textOrEmpty("beside")::equals).isPresent()
                ? Optional.of(AuditLineJson.line(line.array(), json))
                : Optional.empty();
    }

    /** Nothing is found any more; of very many workbooks the places alone take up much. */
    @Override
    public void close() throws IOException {
        places.clear();
        if (lines != null) {
            lines.close();
        }
    }

    private record Place(String sha256, long start, int length) {}
}
