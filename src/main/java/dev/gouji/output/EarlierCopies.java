package dev.gouji.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The annotated copies that earlier runs of an audit wrote. */
public final class EarlierCopies {
    private EarlierCopies() {}

    /** Their paths below the folder for the results, as the files of lines tell them. */
    public static Set<String> in(List<Path> files) throws IOException {
        Set<String> copies = new HashSet<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                try (LineFile lines = new LineFile(file)) {
                    for (byte[] line = lines.next(); line != null; line = lines.next()) {
                        add(line, copies);
                    }
                }
            }
        }
        return copies;
    }

    private static void add(byte[] line, Set<String> copies) {
        try {
            String copy = AuditLineJson.parsed(line).text("written");
            if (copy != null) {
                copies.add(copy);
            }
        } catch (IOException halfLine) {
            // A killed run may leave one.
            return;
        }
    }
}
