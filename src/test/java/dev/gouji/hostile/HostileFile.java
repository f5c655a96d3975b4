package dev.gouji.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made to hurt, and what becomes of it.
 *
 * @param name the file's name
 * @param code the failure that it has to end with
 * @param limit the limit that the failure names; null where it names none
 */
public record HostileFile(
        String name, String code, @Nullable String limit, Maker maker) {
    /** Makes the file's content. */
    @FunctionalInterface
    public interface Maker {
        /** The content. */
        byte[] bytes() throws IOException;
    }

    /** Writes the file into the folder. */
    public Path writeTo(Path folder) throws IOException {
        return Files.write(folder.resolve(name), maker.bytes());
    }

    static HostileFile tooLarge(String name, String limit, Maker maker) {
        return new HostileFile(name, "too-large", limit, maker);
    }

    static HostileFile corrupt(String name, Maker maker) {
        return new HostileFile(name, "corrupt", null, maker);
    }

    @Override
    public String toString() {
        return name;
    }
}
